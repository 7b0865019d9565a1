package id.tanggap.events.escalation;

import id.tanggap.events.Event;

/** What escalation-service publishes on {@code tanggap.escalation.v1}. */
public sealed interface EscalationEvent extends Event
    permits EscalationStep,
        SectionHeadAppointed,
        AppointmentEnded,
        SectionChanged,
        SectionWithoutHead,
        EventSkipped {}
