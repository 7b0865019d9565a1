package id.tanggap.events.complaint;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** Somebody else works on it from now on, as what is known of those reported has changed. */
public record ComplaintAudienceChanged(@JsonUnwrapped ComplaintSnapshot complaint)
    implements ComplaintEvent {}
