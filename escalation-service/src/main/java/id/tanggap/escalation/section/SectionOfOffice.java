package id.tanggap.escalation.section;

/** Names one section of one office. */
public record SectionOfOffice(String officeCode, String sectionCode) {}
