package id.tanggap.consultation.consultation.duplicate;

import id.tanggap.consultation.consultation.PossibleDuplicate;
import id.tanggap.events.consultation.ConsultationStatus;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Another case of the same asker, as far as it is compared.
 *
 * @param ending how it ended, null while it is open
 * @param text null where it was erased
 */
record EarlierCase(
    UUID id,
    String number,
    ConsultationStatus status,
    @Nullable ConsultationStatus ending,
    Instant recordedAt,
    @Nullable String externalReference,
    @Nullable Integer part,
    @Nullable String text) {

  boolean isOpenOrCameAfter(Instant time) {
    return ending == null || recordedAt.isAfter(time);
  }

  PossibleDuplicate comparedTo(Question asked) {
    var why = Question.of(text, externalReference, part).likenessTo(asked);
    return new PossibleDuplicate(id, number, status, why);
  }
}
