package id.tanggap.consultation.consultation;

import id.tanggap.events.consultation.Citation;
import id.tanggap.events.consultation.ConsultationResolved;
import id.tanggap.events.consultation.ConsultationSnapshot;
import id.tanggap.events.consultation.Medium;
import id.tanggap.events.consultation.ReferralDestination;
import id.tanggap.events.consultation.ResolutionOutcome;
import id.tanggap.events.consultation.ResolutionPath;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is published of a response: everything but its words. */
public record Reply(
    UUID responseId,
    ResolutionOutcome outcome,
    @Nullable ReferralDestination handedTo,
    Medium medium,
    List<Citation> citations,
    String digest) {

  ConsultationResolved resolved(
      ConsultationSnapshot now,
      ResolutionPath path,
      @Nullable UUID escalation,
      @Nullable Integer correctsCycle) {
    return new ConsultationResolved(
        now,
        path,
        outcome,
        handedTo == null ? null : handedTo.name(),
        responseId,
        medium,
        citations,
        escalation,
        correctsCycle,
        digest);
  }
}
