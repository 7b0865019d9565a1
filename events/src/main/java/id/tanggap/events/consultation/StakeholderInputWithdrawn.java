package id.tanggap.events.consultation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;

/** What was asked of the stakeholder is needed no more. */
public record StakeholderInputWithdrawn(
    @JsonUnwrapped ConsultationSnapshot consultation, UUID requestId, List<RequestedItem> items)
    implements ConsultationEvent {}
