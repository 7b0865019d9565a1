package id.tanggap.events.sla;

import id.tanggap.events.Event;

/**
 * What sla-monitor-service publishes on {@code tanggap.sla.v1}; of complaints on {@code
 * tanggap.sla.complaint.v1} instead, which fewer may read.
 */
public sealed interface SlaEvent extends Event
    permits SlaClockStarted,
        SlaClockPaused,
        SlaClockResumed,
        SlaDeadlineMoved,
        SlaWarningRaised,
        SlaBreached,
        SlaMet,
        SlaClockCancelled,
        SlaVerdictAmended,
        DeadlineUncomputable,
        SlaReminderDue,
        SlaTimerExpired,
        CalendarChanged,
        PolicyChanged,
        EventSkipped {}
