package id.tanggap.complaint.complaint;

import id.tanggap.api.text.PlainText;
import id.tanggap.events.consultation.StakeholderKind;
import org.jspecify.annotations.Nullable;

/** Who reports, as far as they want to say. */
record Reporter(
    @Nullable StakeholderKind kind,
    @PlainText(max = 200) @Nullable String name,
    @PlainText(max = 200) @Nullable String contact) {}
