package id.tanggap.events.complaint;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** What was written in an ended complaint, and who reported it, is gone; codes and dates stay. */
public record ComplaintErased(
    @JsonUnwrapped ComplaintSnapshot complaint, ComplaintErasureReason reasonCode)
    implements ComplaintEvent {}
