package id.tanggap.complaint.complaint;

import id.tanggap.events.complaint.ComplaintChannel;
import id.tanggap.events.consultation.Origin;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What came in, and when, without the words and whom they are about. */
record Submission(
    String officeCode,
    ComplaintChannel channel,
    Anonymity anonymity,
    Origin origin,
    Instant submittedAt,
    Instant recordedAt,
    @Nullable String externalReference,
    @Nullable String consultationNumber) {}
