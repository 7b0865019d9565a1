package id.tanggap.consultation.consultation;

import id.tanggap.api.problem.Wording;
import id.tanggap.consultation.act.Act;
import id.tanggap.events.consultation.Channel;
import id.tanggap.events.consultation.ConsultationReceived;
import id.tanggap.events.consultation.ConsultationSnapshot;
import id.tanggap.events.consultation.Medium;
import id.tanggap.events.consultation.Origin;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a question came in; never changes.
 *
 * @param dayZero the office's date from which its working days count: of the visit, or of the
 *     submission
 */
@Embeddable
public record Submission(
    @Enumerated(EnumType.STRING) Channel channel,
    @Enumerated(EnumType.STRING) @Nullable Medium medium,
    @Nullable UUID visitId,
    Instant submittedAt,
    Instant recordedAt,
    LocalDate dayZero,
    @Enumerated(EnumType.STRING) Origin origin,
    @Nullable String externalReference,
    @Nullable Integer part,
    UUID questionId,
    UUID createdBy) {

  private static final Wording NOT_BEFORE_IT_WAS_PUT =
      new Wording(
          "tidak boleh sebelum pertanyaan diajukan", "must not be before the question was put");

  boolean isAtTheDesk() {
    return channel == Channel.FACE_TO_FACE;
  }

  /** whether an answer on the way the question came reaches who asked. */
  boolean isAnsweredByReply(Asker asker) {
    return switch (channel) {
      case FACE_TO_FACE -> false;
      case HAI_CSO -> true;
      case OFFICIAL_CONTACT -> repliesReach(asker);
    };
  }

  /** Nothing can be done about a question before it was put. */
  void requireNotAfter(Act act) {
    act.requireNotBefore(submittedAt, NOT_BEFORE_IT_WAS_PUT);
  }

  ConsultationReceived received(ConsultationSnapshot now, Asker asker, String digest) {
    return new ConsultationReceived(
        now,
        medium,
        visitId,
        asker.stakeholderId(),
        asker.stakeholderKind(),
        asker.satkerCode(),
        submittedAt,
        recordedAt,
        origin,
        externalReference,
        part,
        null,
        questionId,
        digest);
  }

  private boolean repliesReach(Asker asker) {
    return switch (medium) {
      case WHATSAPP, SMS, EMAIL, WEB, HAI_CSO -> true;
      case PHONE -> asker.reachable();
      case IN_PERSON, LETTER -> false;
      case null -> false;
    };
  }
}
