package id.tanggap.consultation.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A field of an answer. Thousands of answers are read, and {@code Response.path} compiles a script
 * for each.
 */
public final class Field {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Field() {}

  /** The text in a field of the answer; empty where there is none. */
  public static String of(Response answer, String name) {
    return in(answer).path(name).asText("");
  }

  /** All that was answered. */
  public static JsonNode in(Response answer) {
    return in(answer.asString());
  }

  /** A body; a text is one already. REST Assured would build a mapper for every request. */
  static String json(Object body) {
    try {
      return body instanceof String text ? text : JSON.writeValueAsString(body);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** All that a body says. */
  public static JsonNode in(String body) {
    try {
      return JSON.readTree(body);
    } catch (IOException noJson) {
      throw new UncheckedIOException(noJson);
    }
  }
}
