package id.tanggap.consultation.register;

/** A section of one office; its code alone means a section in every office. */
public record OfficeSection(String officeCode, String sectionCode) {}
