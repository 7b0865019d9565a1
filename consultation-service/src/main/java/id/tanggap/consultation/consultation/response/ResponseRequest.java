package id.tanggap.consultation.consultation.response;

import id.tanggap.api.text.PlainText;
import id.tanggap.events.consultation.Citation;
import id.tanggap.events.consultation.Medium;
import id.tanggap.events.consultation.ReferralDestination;
import id.tanggap.events.consultation.ResolutionOutcome;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of the response, how they were given, and what they rest on. */
public record ResponseRequest(
    @NotNull @PlainText(max = 20_000) String text,
    @NotNull ResolutionOutcome outcome,
    @NotNull Medium medium,
    @Size(max = 50) @Nullable List<@NotNull @Valid CitedArticle> citations,
    @Nullable ReferralDestination handedTo,
    @Nullable Boolean closeVisit,
    @Nullable Instant occurredAt,
    @PlainText(max = 4_000) @Nullable String reason) {

  boolean closesVisit() {
    return Boolean.TRUE.equals(closeVisit);
  }

  List<Citation> published() {
    return cited().stream().map(CitedArticle::published).toList();
  }

  List<CitedArticle> cited() {
    return citations == null ? List.of() : citations;
  }
}
