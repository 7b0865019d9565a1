package id.tanggap.escalation.escalation;

import id.tanggap.journal.Actor;
import java.time.Instant;
import java.util.UUID;

/** Who does something to an escalation, and when: the one instant taken at the door. */
record Writer(UUID personId, Actor actor, Instant now) {}
