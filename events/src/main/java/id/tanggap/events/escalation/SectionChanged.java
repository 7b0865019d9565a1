package id.tanggap.events.escalation;

/**
 * A section is new or called otherwise; its names are read from the register, never from a topic.
 */
public record SectionChanged(String sectionCode, long version) implements EscalationEvent {}
