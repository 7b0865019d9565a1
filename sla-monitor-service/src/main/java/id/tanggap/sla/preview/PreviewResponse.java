package id.tanggap.sla.preview;

import id.tanggap.sla.derivation.DerivationResponse;
import id.tanggap.workingtime.Deadline;
import id.tanggap.workingtime.Due;
import id.tanggap.workingtime.Uncomputable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A deadline with its working. Past the last complete year there is only a provisional date.
 *
 * @param dueDate the date of the deadline in the office's zone
 * @param grossDueAt the deadline as if nothing had been paused
 */
record PreviewResponse(
    @Nullable Instant dueAt,
    @Nullable LocalDate dueDate,
    @Nullable LocalDate provisionalDueDate,
    @Nullable Instant grossDueAt,
    DerivationResponse derivation,
    int policyVersion,
    int calendarVersion) {

  static PreviewResponse of(Deadline deadline, Deadline gross, int policyVersion) {
    var derivation = deadline.derivation();
    var dueAt = instantOf(deadline);
    return new PreviewResponse(
        dueAt,
        dueAt == null ? null : LocalDate.ofInstant(dueAt, derivation.zone()),
        deadline instanceof Uncomputable open ? open.provisionalDate() : null,
        instantOf(gross),
        DerivationResponse.of(deadline),
        policyVersion,
        derivation.calendarVersion());
  }

  private static @Nullable Instant instantOf(Deadline deadline) {
    return deadline instanceof Due due ? due.at() : null;
  }
}
