package id.tanggap.events.sealedreport;

import java.time.LocalDate;
import java.util.UUID;

/** A report came under seal, handed in as one or found among the complaints. */
public record SealedReportReceived(UUID sealedId, LocalDate day) implements SealedReportEvent {}
