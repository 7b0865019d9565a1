package id.tanggap.consultation.reference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What of a reference holds no more on a date.
 *
 * @param revokedFrom since when it is revoked
 * @param amendedFrom since when another reference amends it, the latest
 * @param version the version that is in force, or the last that was
 */
public record Superseded(
    @Nullable LocalDate revokedFrom, @Nullable LocalDate amendedFrom, int version) {}
