package id.tanggap.consultation.visit;

import id.tanggap.api.text.PlainText;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When the officer received the visitor, where that was not now. */
public record VisitStart(
    @Nullable Instant occurredAt, @PlainText(max = 4_000) @Nullable String reason) {}
