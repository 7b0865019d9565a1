package id.tanggap.consultation.consultation;

import id.tanggap.api.caller.Role;
import id.tanggap.events.consultation.Channel;
import id.tanggap.events.consultation.ConsultationStatus;
import java.time.Instant;
import java.util.List;
import java.util.Set;
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

  static ConsultationState of(Consultation consultation, Set<Role> roles, UUID person) {
    var now = consultation.snapshot();
    var receipt = consultation.receipt();
    return new ConsultationState(
        now.consultationId(),
        now.number(),
        consultation.officeCode(),
        now.status(),
        now.cycle(),
        now.channel(),
        receipt.visitId(),
        receipt.submittedAt(),
        now.topicCode(),
        now.sectionCode(),
        now.officerId(),
        consultation.hasWayBack(),
        consultation.asker().warnings(),
        Action.of(consultation, roles, person),
        null);
  }

  /** With what may be the same question. */
  ConsultationState beside(List<PossibleDuplicate> duplicates) {
    return new ConsultationState(
        id,
        number,
        officeCode,
        status,
        cycle,
        channel,
        visitId,
        submittedAt,
        topicCode,
        sectionCode,
        officerId,
        wayBackKnown,
        warnings,
        allowedActions,
        duplicates);
  }

  /** Without what is the office's own. */
  ConsultationState outside() {
    return new ConsultationState(
        id,
        number,
        officeCode,
        status,
        cycle,
        channel,
        null,
        submittedAt,
        topicCode,
        sectionCode,
        null,
        wayBackKnown,
        List.of(),
        allowedActions,
        possibleDuplicates);
  }
}
