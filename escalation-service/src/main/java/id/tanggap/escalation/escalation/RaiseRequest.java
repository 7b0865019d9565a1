package id.tanggap.escalation.escalation;

import id.tanggap.api.text.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an officer sends to escalate: why (FF-7a2), and where to if not to the topic's section. */
record RaiseRequest(
    @NotNull UUID consultationId,
    @NotNull @PlainText(max = 4000) String reason,
    @Pattern(regexp = "[A-Z]{2,10}") @Nullable String sectionCode,
    @PlainText(max = 4000) @Nullable String overrideReason) {}
