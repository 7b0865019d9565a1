package id.tanggap.escalation.section;

import id.tanggap.journal.Actor;
import java.time.Instant;
import java.time.LocalDate;

/** Who appoints and when, both as an instant and as the office's date. */
record By(Actor actor, Instant now, LocalDate today) {}
