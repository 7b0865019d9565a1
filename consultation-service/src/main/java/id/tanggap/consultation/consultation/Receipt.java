package id.tanggap.consultation.consultation;

import id.tanggap.events.consultation.Channel;
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
public record Receipt(
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
    UUID createdBy) {}
