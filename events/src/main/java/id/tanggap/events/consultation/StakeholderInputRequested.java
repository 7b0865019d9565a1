package id.tanggap.events.consultation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;

/** Papers or information are asked of the stakeholder (FF-5b, ON-4). */
public record StakeholderInputRequested(
    @JsonUnwrapped ConsultationSnapshot consultation, UUID requestId, List<RequestedItem> items)
    implements ConsultationEvent {}
