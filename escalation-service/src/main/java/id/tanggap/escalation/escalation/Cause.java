package id.tanggap.escalation.escalation;

import static id.tanggap.escalation.EscalationProblem.CASE_ENDED;
import static id.tanggap.escalation.EscalationProblem.NOT_ACCEPTED;
import static id.tanggap.escalation.EscalationProblem.NOT_CLASSIFIED;

import id.tanggap.api.problem.Refusal;
import id.tanggap.escalation.EscalationProblem;
import id.tanggap.escalation.consultation.KnownConsultation;
import id.tanggap.events.consultation.Channel;
import java.time.Duration;
import java.util.UUID;

/** The consultation an escalation is about: accepted, classified and open when it was raised. */
record Cause(
    UUID consultationId,
    String consultationNumber,
    int cycle,
    String officeCode,
    String topicCode,
    String sectionCode,
    Channel channel) {

  /**
   * What rests on news may have changed in the meantime, so each refusal says when to try again.
   */
  static final Duration TRY_AGAIN = Duration.ofSeconds(2);

  /** Refuses a consultation that, by what is known now, cannot be escalated. */
  static Cause from(KnownConsultation known) {
    if (known.hasEnded()) {
      throw notYet(CASE_ENDED, known);
    }
    if (!known.isAccepted()) {
      throw notYet(NOT_ACCEPTED, known);
    }
    var topic = known.topicCode();
    var section = known.sectionCode();
    if (topic == null || section == null) {
      throw notYet(NOT_CLASSIFIED, known);
    }
    return new Cause(
        known.id(),
        known.number(),
        known.cycle(),
        known.officeCode(),
        topic,
        section,
        known.channel());
  }

  private static Refusal notYet(EscalationProblem problem, KnownConsultation known) {
    return problem.refusal(known.number()).retryAfter(TRY_AGAIN);
  }
}
