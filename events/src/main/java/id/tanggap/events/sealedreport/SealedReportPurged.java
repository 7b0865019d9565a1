package id.tanggap.events.sealedreport;

import java.time.LocalDate;
import java.util.UUID;

/** Its words are gone from this office; that there was one, and where it went, remains. */
public record SealedReportPurged(UUID sealedId, LocalDate day) implements SealedReportEvent {}
