package id.tanggap.complaint.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An incident whose notice is owed, or a request that is owed an answer.
 *
 * @param since from when its 72 hours run
 * @param dueAt when they end, once sla-monitor-service has told
 * @param dueDate on which date in the office's zone that is
 */
public record PersonalDataDuty(
    Kind kind,
    UUID id,
    String officeCode,
    Instant since,
    @Nullable Instant dueAt,
    @Nullable LocalDate dueDate) {

  /** Where to go on: {@code /personal-data-incidents} or {@code /personal-data-requests}. */
  public enum Kind {
    INCIDENT,
    REQUEST
  }
}
