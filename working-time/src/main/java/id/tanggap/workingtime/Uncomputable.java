package id.tanggap.workingtime;

import java.time.LocalDate;
import java.time.Year;

/**
 * A deadline that needs a year which is not complete. The provisional date knows only weekends in
 * that year: it is for planning, never for a promise or a verdict.
 */
public record Uncomputable(Year missingYear, LocalDate provisionalDate, Derivation derivation)
    implements Deadline {}
