package id.tanggap.events.sealedreport;

import java.time.LocalDate;
import java.util.UUID;

/** It turned out whom it is about, or whom else; who that is stands under seal. */
public record SealedReportOfficersNamed(UUID sealedId, LocalDate day)
    implements SealedReportEvent {}
