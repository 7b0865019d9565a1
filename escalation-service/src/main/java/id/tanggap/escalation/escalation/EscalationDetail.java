package id.tanggap.escalation.escalation;

import id.tanggap.events.consultation.Channel;
import id.tanggap.events.escalation.EscalationWithdrawalReason;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One escalation with its texts, and what the caller can do with it. */
record EscalationDetail(
    UUID id,
    String number,
    UUID consultationId,
    String consultationNumber,
    int cycle,
    String officeCode,
    Channel channel,
    String topicCode,
    String sectionCode,
    List<String> sectionChain,
    boolean overridden,
    Addressee addressee,
    @Nullable DueAnswer answerDue,
    EscalationState state,
    UUID raisedBy,
    Instant raisedAt,
    @Nullable UUID acknowledgedBy,
    @Nullable Instant acknowledgedAt,
    int round,
    @Nullable UUID endedBy,
    @Nullable Instant endedAt,
    @Nullable EscalationWithdrawalReason withdrawalReason,
    List<WrittenText> texts,
    List<AllowedAction> allowedActions) {

  static EscalationDetail of(
      Escalation it,
      Addressee addressee,
      @Nullable DueAnswer answerDue,
      List<WrittenText> texts,
      List<AllowedAction> actions) {
    return new EscalationDetail(
        it.id,
        it.number,
        it.consultationId,
        it.consultationNumber,
        it.cycle,
        it.officeCode,
        it.channel,
        it.topicCode,
        it.sectionCode,
        it.chain,
        it.overridden,
        addressee,
        answerDue,
        it.state,
        it.raisedBy,
        it.raisedAt,
        it.acknowledgedBy,
        it.acknowledgedAt,
        it.round,
        it.endedBy,
        it.endedAt,
        it.withdrawalReason,
        texts,
        actions);
  }
}
