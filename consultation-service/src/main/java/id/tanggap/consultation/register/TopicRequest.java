package id.tanggap.consultation.register;

import id.tanggap.api.text.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** What the register shall say of a topic; all of it, as it replaces what it said before. */
public record TopicRequest(
    @NotNull @Pattern(regexp = "[A-Z0-9-]{1,20}") String sectionCode,
    @NotNull @PlainText(max = 200) String nameId,
    @NotNull @PlainText(max = 200) String nameEn,
    @NotNull Boolean active) {}
