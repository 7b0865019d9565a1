package id.tanggap.consultation.reference;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the register says of a reference from one version on.
 *
 * @param inForceFrom the first day on which this version was what holds; null where it never was
 * @param inForceTo the last such day, {@link #OPEN} where none is known
 */
@Embeddable
record ReferenceVersion(
    String title,
    String issuer,
    LocalDate effectiveFrom,
    @Nullable LocalDate effectiveTo,
    List<String> topicCodes,
    List<UUID> revokes,
    List<UUID> amends,
    @Nullable LocalDate inForceFrom,
    @Nullable LocalDate inForceTo,
    Instant recordedAt,
    UUID recordedBy) {

  static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

  static ReferenceVersion of(ReferenceRequest request, Instant at, UUID by) {
    return new ReferenceVersion(
        request.title(),
        request.issuer(),
        request.effectiveFrom(),
        request.effectiveTo(),
        request.topics(),
        request.revoked(),
        request.amended(),
        null,
        null,
        at,
        by);
  }

  /** The same words, recorded anew for another text. */
  ReferenceVersion again(Instant at, UUID by) {
    return new ReferenceVersion(
        title,
        issuer,
        effectiveFrom,
        effectiveTo,
        topicCodes,
        revokes,
        amends,
        inForceFrom,
        inForceTo,
        at,
        by);
  }

  /** In force from its first day up to the day before another one takes its place. */
  ReferenceVersion endingBefore(LocalDate replaced) {
    var own = effectiveTo == null ? OPEN : effectiveTo;
    var last = own.isBefore(replaced) ? own : replaced.minusDays(1);
    return last.isBefore(effectiveFrom) ? inForce(null, null) : inForce(effectiveFrom, last);
  }

  ReferenceVersion neverInForce() {
    return inForce(null, null);
  }

  /** The last day of force, null where none is known. */
  @Nullable LocalDate knownEnd() {
    return OPEN.equals(inForceTo) ? null : inForceTo;
  }

  boolean isInForce(LocalDate date) {
    return inForceFrom != null
        && inForceTo != null
        && !date.isBefore(inForceFrom)
        && !date.isAfter(inForceTo);
  }

  private ReferenceVersion inForce(@Nullable LocalDate from, @Nullable LocalDate to) {
    return new ReferenceVersion(
        title,
        issuer,
        effectiveFrom,
        effectiveTo,
        topicCodes,
        revokes,
        amends,
        from,
        to,
        recordedAt,
        recordedBy);
  }
}
