package id.tanggap.complaint.complaint;

import id.tanggap.api.problem.Refusal;
import id.tanggap.api.problem.Wording;
import id.tanggap.complaint.people.Offices;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What was done away from the keyboard is judged by when it was done; before today in the office's
 * zone it needs a reason, which the office alone reads.
 */
@ApplicationScoped
class LateEntries {

  private static final Wording AT_MOST_NOW =
      new Wording("paling lambat sekarang", "must be at most now");
  private static final Wording NOT_BEFORE_IT_BEGAN =
      new Wording(
          "tidak boleh sebelum pengaduan disampaikan atau dibuka kembali",
          "must not be before the complaint was submitted or reopened");
  private static final Wording BEFORE_TODAY =
      new Wording(
          "wajib diisi bila terjadi sebelum hari ini", "is required when it happened before today");

  private final Offices offices;
  private final ComplaintTexts texts;

  LateEntries(Offices offices, ComplaintTexts texts) {
    this.offices = offices;
    this.texts = texts;
  }

  /** The same act as it was done then; now where nothing is said. */
  By honest(By by, Complaint complaint, @Nullable Instant occurredAt, @Nullable String reason) {
    if (occurredAt == null) {
      return by;
    }
    var then = occurredAt.truncatedTo(ChronoUnit.MILLIS);
    if (then.isAfter(by.now())) {
      throw Refusal.ofField("occurredAt", AT_MOST_NOW);
    }
    if (then.isBefore(complaint.begunAt())) {
      throw Refusal.ofField("occurredAt", NOT_BEFORE_IT_BEGAN);
    }
    if (reason == null && isBeforeToday(then, by.now(), complaint.officeCode)) {
      throw Refusal.ofField("reason", BEFORE_TODAY);
    }
    texts.write(complaint.id, TextKind.LATE_REASON, reason, by.now());
    return by.at(then);
  }

  private boolean isBeforeToday(Instant then, Instant now, String officeCode) {
    return offices.dateAt(officeCode, then).isBefore(offices.dateAt(officeCode, now));
  }
}
