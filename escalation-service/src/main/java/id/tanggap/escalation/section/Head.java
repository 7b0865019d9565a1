package id.tanggap.escalation.section;

import id.tanggap.events.escalation.Capacity;
import java.util.UUID;

/** A person who stands for a section on a date, and in which capacity. */
public record Head(UUID personId, Capacity capacity) {

  static Head by(Appointment appointment) {
    return new Head(appointment.personId, appointment.kind.capacity());
  }
}
