package id.tanggap.events.consultation;

/** How words travel between the office and a stakeholder. */
public enum Medium {
  IN_PERSON,
  HAI_CSO,
  PHONE,
  WHATSAPP,
  SMS,
  EMAIL,
  LETTER,
  WEB
}
