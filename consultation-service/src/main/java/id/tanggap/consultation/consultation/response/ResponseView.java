package id.tanggap.consultation.consultation.response;

import id.tanggap.events.consultation.Medium;
import id.tanggap.events.consultation.ReferralDestination;
import id.tanggap.events.consultation.ResolutionOutcome;
import id.tanggap.events.consultation.ResolutionPath;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A response as the stakeholder and the office see it.
 *
 * @param corrected it was wrong, and a later cycle corrects it
 */
public record ResponseView(
    UUID id,
    int cycle,
    ResolutionPath path,
    ResolutionOutcome outcome,
    @Nullable ReferralDestination handedTo,
    Medium medium,
    String text,
    List<CitationView> citations,
    Instant respondedAt,
    boolean corrected) {}
