package id.tanggap.complaint.people;

import id.tanggap.api.problem.Refusal;
import id.tanggap.api.problem.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Times that somebody states: at most now, and with a reason where they lie before today. */
@ApplicationScoped
public class Moments {

  private final Offices offices;
  private final Clock clock;

  Moments(Offices offices, Clock clock) {
    this.offices = offices;
    this.clock = clock;
  }

  /** The time that was stated, else now. */
  public Instant stated(
      String field, @Nullable Instant claimed, @Nullable String reason, String office) {
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var today = offices.dateAt(office, now);
    if (claimed == null) {
      return now;
    }
    if (claimed.isAfter(now)) {
      throw Refusal.ofField(field, new Wording("paling lambat sekarang", "must be at most now"));
    }
    if (offices.dateAt(office, claimed).isBefore(today) && reason == null) {
      throw Refusal.ofField(
          "reason",
          new Wording(
              "wajib diisi bila terjadi sebelum hari ini",
              "is required when it happened before today"));
    }
    return claimed.truncatedTo(ChronoUnit.MILLIS);
  }
}
