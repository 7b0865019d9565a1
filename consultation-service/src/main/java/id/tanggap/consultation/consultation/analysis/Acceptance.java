package id.tanggap.consultation.consultation.analysis;

import id.tanggap.api.text.PlainText;
import org.jspecify.annotations.Nullable;

/** Whether the caller takes the question from who holds it, and why. */
public record Acceptance(
    @Nullable Boolean takeOver, @PlainText(max = 4_000) @Nullable String reason) {

  boolean takesOver() {
    return Boolean.TRUE.equals(takeOver);
  }
}
