package id.tanggap.events.complaint;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** It did not arrive at another channel. */
public record ComplaintForwardingFailed(
    @JsonUnwrapped ComplaintSnapshot complaint, ForwardingDestination destination)
    implements ComplaintEvent {}
