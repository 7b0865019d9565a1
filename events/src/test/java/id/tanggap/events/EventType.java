package id.tanggap.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** One event of one owner, with the sample committed for it. */
record EventType(String owner, Class<? extends Event> record) implements Comparable<EventType> {

  String name() {
    return record.getSimpleName();
  }

  JsonNode sample() {
    try (var resource = getClass().getResourceAsStream(path())) {
      return Contract.READER.readTree(required(resource));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String path() {
    return "/samples/" + owner + "/" + name() + ".json";
  }

  private <T> T required(@Nullable T resource) {
    if (resource == null) {
      throw new IllegalStateException("no sample " + path());
    }
    return resource;
  }

  @Override
  public int compareTo(EventType other) {
    return Comparator.comparing(EventType::owner)
        .thenComparing(EventType::name)
        .compare(this, other);
  }

  @Override
  public String toString() {
    return owner + "." + name();
  }
}
