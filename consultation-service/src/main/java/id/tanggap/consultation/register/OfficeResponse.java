package id.tanggap.consultation.register;

/** An office as the register shows it. */
public record OfficeResponse(String code, String nameId, String nameEn, String zone) {}
