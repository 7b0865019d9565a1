package id.tanggap.events.escalation;

import java.time.LocalDate;
import java.util.UUID;

/** An appointment ended, on {@code validTo} as its last day. */
public record AppointmentEnded(
    String sectionCode,
    UUID personId,
    Capacity capacity,
    LocalDate validFrom,
    LocalDate validTo,
    String basis)
    implements EscalationEvent {}
