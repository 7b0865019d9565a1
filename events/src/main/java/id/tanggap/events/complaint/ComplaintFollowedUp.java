package id.tanggap.events.complaint;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** The office did something about it. */
public record ComplaintFollowedUp(@JsonUnwrapped ComplaintSnapshot complaint)
    implements ComplaintEvent {}
