package id.tanggap.escalation.escalation;

import id.tanggap.journal.Actor;
import java.time.Instant;
import java.util.UUID;

/** Who does something to an escalation, when it occurred, and when it is recorded: now. */
record Writer(UUID personId, Actor actor, Instant occurredAt, Instant now) {}
