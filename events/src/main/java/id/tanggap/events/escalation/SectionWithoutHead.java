package id.tanggap.events.escalation;

import java.time.LocalDate;

/** Nobody heads the section today, so its escalations fall to the head of the office. */
public record SectionWithoutHead(String sectionCode, LocalDate validFrom)
    implements EscalationEvent {}
