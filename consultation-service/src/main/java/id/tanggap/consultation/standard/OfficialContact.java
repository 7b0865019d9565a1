package id.tanggap.consultation.standard;

/** META-3: where the office is, and how it is officially reached. */
public record OfficialContact(ContactKind kind, String value) {

  /** What kind of contact it is. */
  public enum ContactKind {
    ADDRESS,
    PHONE,
    EMAIL,
    SITE
  }
}
