package id.tanggap.events.sealedreport;

import java.time.LocalDate;
import java.util.UUID;

/** It was handed over to whoever examines it. */
public record SealedReportTransferred(UUID sealedId, LocalDate day, SealedDestination destination)
    implements SealedReportEvent {}
