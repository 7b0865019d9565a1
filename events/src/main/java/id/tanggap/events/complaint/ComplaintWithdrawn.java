package id.tanggap.events.complaint;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** It ended without an answer of the office. */
public record ComplaintWithdrawn(
    @JsonUnwrapped ComplaintSnapshot complaint, ComplaintWithdrawalReason reasonCode)
    implements ComplaintEvent {}
