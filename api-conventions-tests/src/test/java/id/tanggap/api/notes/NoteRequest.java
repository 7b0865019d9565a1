package id.tanggap.api.notes;

import id.tanggap.api.text.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is written down. */
public record NoteRequest(
    @NotNull @PlainText(max = 40) String text,
    @Nullable Kind kind,
    @Nullable Integer copies,
    @Nullable Instant remindAt,
    @Nullable @Size(max = 3) List<@Valid Label> labels) {

  /** A word by which notes are found. */
  public record Label(@NotNull @PlainText(max = 10) String name) {}
}
