package id.tanggap.consultation.register;

/** A topic as the register shows it. */
public record TopicResponse(
    String code, String sectionCode, String nameId, String nameEn, boolean active) {}
