package id.tanggap.escalation.escalation;

import java.time.Instant;
import java.time.LocalDate;

/** Until when the head answers, as sla-monitor-service told it: the instant and its date. */
record DueAnswer(Instant dueAt, LocalDate dueDate) {}
