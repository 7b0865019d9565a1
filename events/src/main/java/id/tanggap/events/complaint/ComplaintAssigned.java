package id.tanggap.events.complaint;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** A section works on it; which one is nobody else's business. */
public record ComplaintAssigned(@JsonUnwrapped ComplaintSnapshot complaint)
    implements ComplaintEvent {}
