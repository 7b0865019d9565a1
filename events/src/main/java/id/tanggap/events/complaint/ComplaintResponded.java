package id.tanggap.events.complaint;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** The office answered. */
public record ComplaintResponded(@JsonUnwrapped ComplaintSnapshot complaint)
    implements ComplaintEvent {}
