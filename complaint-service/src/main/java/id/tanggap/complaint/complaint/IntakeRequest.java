package id.tanggap.complaint.complaint;

import id.tanggap.api.text.PlainText;
import id.tanggap.events.complaint.ComplaintChannel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody reports, of which office, and on which way. The text is left out for WISE and
 * required elsewhere; only an officer says when it was submitted.
 */
record IntakeRequest(
    @NotNull @Pattern(regexp = "[0-9]{3}") String officeCode,
    @NotNull ComplaintChannel channel,
    @NotNull Anonymity anonymity,
    @PlainText(max = 4_000) @Nullable String text,
    @Valid @Nullable Reporter reporter,
    @Nullable Instant submittedAt,
    @PlainText(max = 4_000) @Nullable String reason,
    @PlainText(max = 200) @Nullable String externalReference,
    @Pattern(regexp = "K-[0-9]{3}-[0-9]{4}-[0-9]{6}") @Nullable String consultationNumber,
    @Size(max = 20) @Nullable Set<@NotNull UUID> reportedOfficerIds,
    @Nullable Boolean reportedUnknown) {

  Reported reported() {
    return ReportedInput.of(reportedOfficerIds, reportedUnknown);
  }
}
