package id.tanggap.consultation.consultation;

import id.tanggap.events.consultation.Citation;
import id.tanggap.events.consultation.Medium;
import id.tanggap.events.consultation.ReferralDestination;
import id.tanggap.events.consultation.ResolutionOutcome;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is published of a response: everything but its words. */
public record Reply(
    UUID responseId,
    ResolutionOutcome outcome,
    @Nullable ReferralDestination handedTo,
    Medium medium,
    List<Citation> citations,
    String digest) {}
