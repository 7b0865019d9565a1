package id.tanggap.events.complaint;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;

/** The office asks the reporter for something. */
public record ComplaintInformationRequested(
    @JsonUnwrapped ComplaintSnapshot complaint, UUID requestId) implements ComplaintEvent {}
