package id.tanggap.demo.complaint;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Until when a complaint has to be answered.
 *
 * @param due none where another office has to answer
 */
record ResponseClock(int workingDays, @Nullable LocalDate due) {

  String inWords() {
    return due == null
        ? "(%d working days)".formatted(workingDays)
        : "%d working days: %s".formatted(workingDays, due);
  }
}
