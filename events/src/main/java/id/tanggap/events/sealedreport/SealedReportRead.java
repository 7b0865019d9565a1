package id.tanggap.events.sealedreport;

import java.time.LocalDate;
import java.util.UUID;

/** Its words were shown to an integrity officer, who said why. */
public record SealedReportRead(UUID sealedId, LocalDate day) implements SealedReportEvent {}
