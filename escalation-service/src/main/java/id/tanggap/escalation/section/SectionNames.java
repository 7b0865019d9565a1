package id.tanggap.escalation.section;

import id.tanggap.api.text.PlainText;
import jakarta.validation.constraints.NotNull;

/** What a section is called, Indonesian first. */
record SectionNames(
    @NotNull @PlainText(max = 200) String nameId, @NotNull @PlainText(max = 200) String nameEn) {}
