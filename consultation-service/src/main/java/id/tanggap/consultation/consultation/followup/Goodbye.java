package id.tanggap.consultation.consultation.followup;

import id.tanggap.api.text.PlainText;
import id.tanggap.consultation.consultation.ContactPerson;
import jakarta.validation.Valid;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How a visitor left: with somebody to call back, or (left) without a word. */
public record Goodbye(
    @Valid @Nullable ContactPerson contactPerson,
    @Nullable Boolean left,
    @Nullable Instant occurredAt,
    @PlainText(max = 4_000) @Nullable String reason) {

  /** Nothing special was said. */
  public static final Goodbye PLAIN = new Goodbye(null, null, null, null);

  boolean withoutAWord() {
    return Boolean.TRUE.equals(left);
  }
}
