package id.tanggap.events.complaint;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** It came to its end with an answer. */
public record ComplaintClosed(
    @JsonUnwrapped ComplaintSnapshot complaint, ComplaintClosingReason reasonCode)
    implements ComplaintEvent {}
