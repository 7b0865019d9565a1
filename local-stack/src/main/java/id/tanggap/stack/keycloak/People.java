package id.tanggap.stack.keycloak;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The invented people of two offices who work with the local stack. */
public final class People {

  private static final String FILE = "/people.jsonl";

  private People() {}

  /** All of them, programs included. */
  public static List<Person> all() {
    var reader = JsonMapper.builder().build().readerFor(Person.class);
    try (InputStream lines = Objects.requireNonNull(People.class.getResourceAsStream(FILE));
        var people = reader.<Person>readValues(lines)) {
      return people.readAll();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
