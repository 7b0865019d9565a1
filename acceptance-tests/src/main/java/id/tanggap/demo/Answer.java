package id.tanggap.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;

/** What a service answered; {@code retryAfter} is zero where it named no time. */
record Answer(int status, JsonNode body, Duration retryAfter) {

  boolean isSuccess() {
    return status >= 200 && status < 300;
  }

  /** The service says itself that asking again helps: news on its way, a key not to be had. */
  boolean isWorthAskingAgain() {
    return !isSuccess() && retryAfter.isPositive();
  }
}
