package id.tanggap.events.complaint;

import java.util.UUID;

/** More is known of an incident: how it happened, what was done, or whom it affects. */
public record PersonalDataIncidentAmended(
    UUID incidentId, PersonalDataIncidentKind kind, Audience audience)
    implements PersonalDataEvent {}
