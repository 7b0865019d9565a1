package id.tanggap.consultation.consultation.view;

import static id.tanggap.api.problem.CommonProblem.INVALID_INPUT;

import id.tanggap.api.page.Cursor;
import id.tanggap.api.problem.Wording;
import id.tanggap.api.text.PlainText;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** In which order consultations are read, and from where on. */
public record Reading(
    @QueryParam("updatedSince")
        @Parameter(
            description =
                "Reads the feed of changes, from about this time on; then only the cursor counts")
        @Nullable Instant updatedSince,
    @QueryParam("q")
        @Parameter(
            description =
                "Words that the question or a response holds, all of them, in any order and as"
                    + " their Indonesian stems; the last may be the beginning of a word")
        @PlainText(max = 200)
        @Nullable String q,
    @QueryParam("cursor") @Nullable Cursor cursor) {

  /** Whether the order is that of the changes; a search has its own. */
  boolean isOfChanges() {
    var changes = updatedSince != null || cursor != null && FeedPosition.isIn(cursor);
    if (changes && q != null) {
      throw INVALID_INPUT
          .refusal(
              new Wording(
                  "Pencarian dan daftar perubahan adalah dua daftar",
                  "A search and the feed of changes are two lists"))
          .violation(
              "q", new Wording("tidak bersama updatedSince", "not together with updatedSince"));
    }
    return changes;
  }
}
