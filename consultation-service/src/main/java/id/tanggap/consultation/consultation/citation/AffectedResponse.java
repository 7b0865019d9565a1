package id.tanggap.consultation.consultation.citation;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.tanggap.api.page.Cursor;
import id.tanggap.consultation.consultation.response.CitedArticle;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An answer that cited what holds no more as it was cited.
 *
 * @param reason what became of it; a revocation says more than an amendment
 * @param since from which day on, where the reason has one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AffectedResponse(
    UUID responseId,
    UUID consultationId,
    String number,
    Instant respondedAt,
    Reason reason,
    @Nullable LocalDate since,
    List<CitedArticle> citations) {

  /** What became of a cited reference. */
  @Schema(name = "CitedReferenceChange")
  public enum Reason {
    REVOKED,
    AMENDED,
    NEWER_VERSION
  }

  Cursor position() {
    return Cursor.of(respondedAt.toString(), responseId.toString());
  }
}
