package id.tanggap.events.complaint;

import java.util.UUID;

/** Those affected and the agency were told in writing. */
public record PersonalDataIncidentNotified(
    UUID incidentId, PersonalDataIncidentKind kind, Audience audience)
    implements PersonalDataEvent {}
