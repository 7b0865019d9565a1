package id.tanggap.workingtime;

import java.time.Instant;

/** A deadline that is certain in this version of the calendar: met by what happens at or before. */
public record Due(Instant at, Derivation derivation) implements Deadline {}
