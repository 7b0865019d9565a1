package id.tanggap.consultation.consultation;

import id.tanggap.api.text.PlainText;
import id.tanggap.events.consultation.RequestItemKind;
import jakarta.validation.constraints.NotNull;

/** One thing an officer asks the stakeholder for. */
public record AskedItem(
    @NotNull RequestItemKind kind, @NotNull @PlainText(max = 200) String name) {}
