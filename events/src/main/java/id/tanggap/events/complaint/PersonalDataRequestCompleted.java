package id.tanggap.events.complaint;

import java.util.UUID;

/** What was asked for is done. */
public record PersonalDataRequestCompleted(
    UUID requestId, PersonalDataRequestKind kind, Audience audience) implements PersonalDataEvent {}
