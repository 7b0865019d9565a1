package id.tanggap.events.consultation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;

/** What was asked of the stakeholder is there. */
public record StakeholderInputCompleted(
    @JsonUnwrapped ConsultationSnapshot consultation,
    UUID requestId,
    List<RequestedItem> items,
    CompletionBasis basis)
    implements ConsultationEvent {}
