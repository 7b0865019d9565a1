package id.tanggap.events.complaint;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** It belongs to somebody else. */
public record ComplaintRedirected(
    @JsonUnwrapped ComplaintSnapshot complaint, RedirectionDestination destination)
    implements ComplaintEvent {}
