package id.tanggap.escalation.escalation;

import id.tanggap.events.consultation.Channel;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An escalation as a list shows it, without its texts. */
record EscalationSummary(
    UUID id,
    String number,
    UUID consultationId,
    String consultationNumber,
    int cycle,
    String officeCode,
    Channel channel,
    String topicCode,
    String sectionCode,
    EscalationState state,
    UUID raisedBy,
    Instant raisedAt,
    @Nullable Instant endedAt,
    @Nullable DueAnswer answerDue) {

  static EscalationSummary of(Escalation it, @Nullable DueAnswer answerDue) {
    return new EscalationSummary(
        it.id,
        it.number,
        it.consultationId,
        it.consultationNumber,
        it.cycle,
        it.officeCode,
        it.channel,
        it.topicCode,
        it.sectionCode,
        it.state,
        it.raisedBy,
        it.raisedAt,
        it.endedAt,
        answerDue);
  }
}
