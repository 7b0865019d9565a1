package id.tanggap.events.complaint;

import java.util.UUID;

/** What was asked for is refused on a legal ground; the person has an answer all the same. */
public record PersonalDataRequestRefused(
    UUID requestId, PersonalDataRequestKind kind, Audience audience) implements PersonalDataEvent {}
