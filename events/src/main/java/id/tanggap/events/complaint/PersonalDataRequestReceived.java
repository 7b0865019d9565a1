package id.tanggap.events.complaint;

import java.util.UUID;

/** Somebody asks for the own data; the answer is owed within 72 hours of the event's time. */
public record PersonalDataRequestReceived(
    UUID requestId, PersonalDataRequestKind kind, Audience audience) implements PersonalDataEvent {}
