package id.tanggap.consultation.standard;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version of a standard.
 *
 * @param validTo the last day on which it holds, where a later one is known
 */
record StandardVersion(
    String code,
    int version,
    String officeCode,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    StandardDocument document) {}
