package id.tanggap.consultation.consultation;

import id.tanggap.events.consultation.Channel;
import id.tanggap.events.consultation.ConsultationStatus;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a consultation stands after a command, and what the caller may do next.
 *
 * @param possibleDuplicates what may be the same question; on the answer to an intake only
 */
public record ConsultationState(
    UUID id,
    String number,
    String officeCode,
    ConsultationStatus status,
    int cycle,
    Channel channel,
    @Nullable UUID visitId,
    Instant submittedAt,
    @Nullable String topicCode,
    @Nullable String sectionCode,
    @Nullable UUID officerId,
    boolean wayBackKnown,
    List<String> warnings,
    List<AllowedAction> allowedActions,
    @Nullable List<PossibleDuplicate> possibleDuplicates) {

  /** All of it, as the office sees it. */
  static ConsultationState inside(
      Consultation consultation,
      List<AllowedAction> actions,
      @Nullable List<PossibleDuplicate> duplicates) {
    var visit = consultation.submission().visitId();
    var officer = consultation.snapshot().officerId();
    var warnings = consultation.asker().warnings();
    return of(consultation, visit, officer, warnings, actions, duplicates);
  }

  /** Without what is the office's own. */
  static ConsultationState outside(
      Consultation consultation,
      List<AllowedAction> actions,
      @Nullable List<PossibleDuplicate> duplicates) {
    return of(consultation, null, null, List.of(), actions, duplicates);
  }

  private static ConsultationState of(
      Consultation consultation,
      @Nullable UUID visit,
      @Nullable UUID officer,
      List<String> warnings,
      List<AllowedAction> actions,
      @Nullable List<PossibleDuplicate> duplicates) {
    var now = consultation.snapshot();
    return new ConsultationState(
        now.consultationId(),
        now.number(),
        consultation.officeCode(),
        now.status(),
        now.cycle(),
        now.channel(),
        visit,
        consultation.submission().submittedAt(),
        now.topicCode(),
        now.sectionCode(),
        officer,
        consultation.hasWayBack(),
        warnings,
        actions,
        duplicates);
  }
}
