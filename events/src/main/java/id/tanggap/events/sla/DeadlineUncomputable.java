package id.tanggap.events.sla;

import java.util.UUID;

/** The calendar ends before the deadline; somebody has to complete the year. */
public record DeadlineUncomputable(UUID caseId, ClockKind kind, int horizon) implements SlaEvent {}
