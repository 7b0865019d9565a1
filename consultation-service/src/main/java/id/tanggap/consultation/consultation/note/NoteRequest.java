package id.tanggap.consultation.consultation.note;

import id.tanggap.api.text.PlainText;
import jakarta.validation.constraints.NotNull;

/** Words of a colleague to colleagues. */
public record NoteRequest(@NotNull @PlainText(max = 4_000) String text) {}
