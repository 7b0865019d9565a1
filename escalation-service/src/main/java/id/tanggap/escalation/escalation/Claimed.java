package id.tanggap.escalation.escalation;

import id.tanggap.api.problem.Refusal;
import id.tanggap.api.problem.Wording;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A caller's word on when something happened away from the keyboard, such as an answer told by
 * phone; without a time it happens now. Before today in the office's zone it says why.
 */
record Claimed(@Nullable Instant occurredAt, @Nullable String reason) {

  /** When it occurred: at most now, and not before the escalation was raised. */
  Instant since(Instant raisedAt, Instant now, ZoneId zone) {
    if (occurredAt == null) {
      return now;
    }
    var at = occurredAt.truncatedTo(ChronoUnit.MILLIS);
    if (at.isAfter(now)) {
      throw Refusal.ofField(
          "occurredAt", new Wording("paling lambat sekarang", "must be at most now"));
    }
    if (at.isBefore(raisedAt)) {
      throw Refusal.ofField(
          "occurredAt",
          new Wording(
              "tidak boleh sebelum eskalasi diajukan",
              "must not be before the escalation was raised"));
    }
    if (reason == null && at.atZone(zone).toLocalDate().isBefore(now.atZone(zone).toLocalDate())) {
      throw Refusal.ofField(
          "reason",
          new Wording(
              "wajib diisi bila terjadi sebelum hari ini",
              "is required when it happened before today"));
    }
    return at;
  }
}
