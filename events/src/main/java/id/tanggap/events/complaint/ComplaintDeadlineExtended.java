package id.tanggap.events.complaint;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** The head of the office gave it more time, once. */
public record ComplaintDeadlineExtended(
    @JsonUnwrapped ComplaintSnapshot complaint, ComplaintClock clock, int extraWorkingDays)
    implements ComplaintEvent {}
