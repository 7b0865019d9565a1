package id.tanggap.consultation.standard;

import id.tanggap.api.problem.Wording;
import id.tanggap.api.text.PlainText;
import id.tanggap.consultation.standard.OfficialContact.ContactKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The next version of a standard, whole. What the fourteen components are called is the law's, so
 * only what they say is sent.
 *
 * @param validFrom the first day on which it holds; it ends the version before
 * @param decreeStatus FROM_DECREE once the office has confirmed that this decree is in force
 * @param components all fourteen, each once, in their order
 * @param pledge maklumat pelayanan
 */
public record ServiceStandardRequest(
    @NotNull LocalDate validFrom,
    @NotNull @Valid BothLanguages service,
    @NotNull @Valid BothLanguages provider,
    @NotNull @PlainText(max = 100) String decree,
    @NotNull ContentStatus decreeStatus,
    @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid Contact> contacts,
    @NotNull @Size(min = 14, max = 14) List<@NotNull @Valid Component> components,
    @NotNull @Valid BothLanguages pledge,
    @NotNull ContentStatus pledgeStatus) {

  /** A text for the public; one language without the other is none. */
  @Schema(name = "TextInBothLanguages")
  public record BothLanguages(
      @NotNull @PlainText(max = 4_000) String indonesian,
      @NotNull @PlainText(max = 4_000) String english) {

    Wording wording() {
      return new Wording(indonesian, english);
    }
  }

  /** META-3: one way to reach the office. */
  @Schema(name = "PublishedContact")
  public record Contact(@NotNull ContactKind kind, @NotNull @PlainText(max = 200) String value) {

    OfficialContact kept() {
      return new OfficialContact(kind, value);
    }
  }

  /** What one of the fourteen says, line by line. */
  @Schema(name = "PublishedComponent")
  public record Component(
      @Min(1) @Max(14) int no,
      @NotNull @Size(min = 1, max = 40) List<@NotNull @Valid BothLanguages> content,
      @NotNull ContentStatus status) {}
}
