package id.tanggap.consultation.reference;

import id.tanggap.api.text.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the register shall say of a reference; all of it, as it makes a new version. Without
 * articles the text of the version before stays.
 *
 * @param officeCode whose guide it is; null for what holds in the whole country
 * @param effectiveTo the last day, where the reference itself names one
 * @param revokes references that are in force no more from {@code effectiveFrom} on
 * @param active false takes it out of every search, as registered by mistake
 */
public record ReferenceRequest(
    @Pattern(regexp = "\\d{3}") @Nullable String officeCode,
    @NotNull ReferenceKind kind,
    @NotNull @PlainText(max = 100) @Pattern(regexp = ".*\\d.*") String number,
    @NotNull @PlainText(max = 500) String title,
    @NotNull @PlainText(max = 200) String issuer,
    @NotNull LocalDate effectiveFrom,
    @Nullable LocalDate effectiveTo,
    @Size(max = 40) @Nullable List<@NotNull @Pattern(regexp = "[A-Z0-9-]{1,40}") String> topicCodes,
    @Size(max = 50) @Nullable List<@NotNull UUID> revokes,
    @Size(max = 50) @Nullable List<@NotNull UUID> amends,
    @Size(max = 500) @Nullable List<@NotNull @Valid Article> articles,
    @Nullable Boolean active) {

  Optional<List<Article>> writtenArticles() {
    return Optional.ofNullable(articles);
  }

  List<String> topics() {
    return topicCodes == null ? List.of() : topicCodes;
  }

  List<UUID> revoked() {
    return revokes == null ? List.of() : revokes;
  }

  List<UUID> amended() {
    return amends == null ? List.of() : amends;
  }

  boolean isActive() {
    return !Boolean.FALSE.equals(active);
  }
}
