package id.tanggap.complaint.incident;

import id.tanggap.api.text.PlainText;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** Somebody whose data an incident concerns, and which data. */
record AffectedPerson(
    @NotNull @PlainText(max = 200) String name,
    @PlainText(max = 200) @Nullable String contact,
    @PlainText(max = 400) @Nullable String data) {}
