package id.tanggap.complaint.request;

import id.tanggap.api.text.PlainText;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** Who asks for the own data, how to answer, and how the office knows it is that person. */
record Requester(
    @NotNull @PlainText(max = 200) String name,
    @PlainText(max = 200) @Nullable String contact,
    @PlainText(max = 400) @Nullable String proof) {}
