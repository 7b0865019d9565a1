package id.tanggap.events.complaint;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** It is not followed up. */
public record ComplaintRejected(
    @JsonUnwrapped ComplaintSnapshot complaint, ComplaintRejectionReason reasonCode)
    implements ComplaintEvent {}
