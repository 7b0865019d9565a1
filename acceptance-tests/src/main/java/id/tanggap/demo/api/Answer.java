package id.tanggap.demo.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;

/**
 * What a service answered.
 *
 * @param version the {@code ETag}, empty where the answer has none
 * @param retryAfter zero where the service named no time
 */
public record Answer(int status, JsonNode body, String version, Duration retryAfter) {

  public boolean isSuccess() {
    return status >= 200 && status < 300;
  }

  /** The service says itself that asking again helps: news on its way, a key not to be had. */
  boolean isWorthAskingAgain() {
    return !isSuccess() && retryAfter.isPositive();
  }

  /** What the refusal is called, {@code visit-already-open} for one; empty when it is none. */
  public String slug() {
    var type = body.path("type").asText();
    return type.substring(type.lastIndexOf(':') + 1);
  }

  /** A field of the body as text; empty when it is not there. */
  public String text(String field) {
    return body.path(field).asText();
  }
}
