package id.tanggap.events.complaint;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** It was entered into another channel and arrived there. */
public record ComplaintForwarded(
    @JsonUnwrapped ComplaintSnapshot complaint, ForwardingDestination destination)
    implements ComplaintEvent {}
