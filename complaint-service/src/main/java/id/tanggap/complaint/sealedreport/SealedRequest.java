package id.tanggap.complaint.sealedreport;

import id.tanggap.api.text.PlainText;
import id.tanggap.complaint.sealedreport.SealedContent.Passage;
import id.tanggap.complaint.sealedreport.SealedContent.Source;
import id.tanggap.events.complaint.ComplaintChannel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody told, on which way it came, about whom, and from whom as far as they said. */
record SealedRequest(
    @NotNull @Pattern(regexp = "[0-9]{3}") String officeCode,
    @NotNull ComplaintChannel channel,
    @NotNull @PlainText(max = 4_000) String text,
    @Valid @Nullable Informant reporter,
    @Size(max = 20) @Nullable Set<@NotNull UUID> reportedOfficerIds) {

  Set<UUID> reported() {
    return reportedOfficerIds == null ? Set.of() : reportedOfficerIds;
  }

  SealedContent contentAt(Instant now) {
    var passages = List.of(new Passage("REPORT", text, now));
    var source = reporter == null ? null : new Source(null, reporter.name(), reporter.contact());
    return new SealedContent(channel, passages, source, null, null, null, null);
  }

  /** Words must not be written anywhere by accident. */
  @Override
  public String toString() {
    return "SealedRequest[hidden]";
  }

  /** Who told it, as far as they want to say. */
  record Informant(
      @PlainText(max = 200) @Nullable String name,
      @PlainText(max = 200) @Nullable String contact) {}
}
