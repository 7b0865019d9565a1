package id.tanggap.complaint.complaint;

import id.tanggap.api.problem.Wording;
import id.tanggap.api.time.Stated;
import id.tanggap.complaint.people.Offices;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was done away from the keyboard is judged by when it was done; before today in the office's
 * zone it needs a reason, which the office alone reads.
 */
@ApplicationScoped
class LateEntries {

  private static final Wording NOT_BEFORE_IT_BEGAN =
      new Wording(
          "tidak boleh sebelum pengaduan disampaikan atau dibuka kembali",
          "must not be before the complaint was submitted or reopened");

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
    var then =
        Stated.occurredAt(occurredAt, reason)
            .notBefore(complaint.begunAt(), NOT_BEFORE_IT_BEGAN)
            .honest(by.now(), offices.zoneOf(complaint.officeCode));
    texts.write(complaint.id, TextKind.LATE_REASON, reason, by.now());
    return by.at(then);
  }
}
