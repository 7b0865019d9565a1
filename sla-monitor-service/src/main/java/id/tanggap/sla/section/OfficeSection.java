package id.tanggap.sla.section;

/** A section of an office; other offices may have one with the same code. */
public record OfficeSection(String officeCode, String sectionCode) {}
