package id.tanggap.journal;

import java.time.Instant;

/** That something happened to a subject, and when; not what was said or by whom. */
public record Moment(String type, Instant occurredAt) {}
