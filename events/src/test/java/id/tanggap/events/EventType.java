package id.tanggap.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** One event of one owner, with the sample committed for it. */
record EventType(Owner owner, Class<? extends Event> record) {

  String name() {
    return record.getSimpleName();
  }

  /** Whether it is about a case: changes of calendars and policies are about none. */
  boolean isOfACase() {
    return !name().endsWith("Changed");
  }

  /** Unique among all owners, several of whom may have an event of one name. */
  String key() {
    return owner().word() + "." + name();
  }

  JsonNode sample() {
    try (var resource = getClass().getResourceAsStream(path())) {
      return Contract.READER.readTree(required(resource));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String path() {
    return "/samples/" + owner.word() + "/" + name() + ".json";
  }

  private <T> T required(@Nullable T resource) {
    if (resource == null) {
      throw new IllegalStateException("no sample " + path());
    }
    return resource;
  }

  @Override
  public String toString() {
    return owner.word() + "." + name();
  }
}
