package id.tanggap.events.complaint;

import java.util.UUID;

/** What was asked for is done, or was refused on a legal ground. */
public record PersonalDataRequestCompleted(
    UUID requestId, PersonalDataRequestKind kind, Audience audience) implements PersonalDataEvent {}
