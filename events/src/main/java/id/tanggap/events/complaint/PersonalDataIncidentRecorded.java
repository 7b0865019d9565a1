package id.tanggap.events.complaint;

import java.util.UUID;

/** Protection of personal data failed; the notice is owed within 72 hours of the event's time. */
public record PersonalDataIncidentRecorded(
    UUID incidentId, PersonalDataIncidentKind kind, Audience audience)
    implements PersonalDataEvent {}
