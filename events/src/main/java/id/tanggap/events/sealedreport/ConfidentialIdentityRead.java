package id.tanggap.events.sealedreport;

import java.time.LocalDate;
import java.util.UUID;

/** Who reported in confidence was shown to somebody who may know, and who said why. */
public record ConfidentialIdentityRead(UUID complaintId, LocalDate day)
    implements SealedReportEvent {}
