package id.tanggap.demo.complaint;

import id.tanggap.demo.api.Person;
import java.util.List;
import java.util.Locale;

/** Who plays which part in an office: the fictitious people of the realm. */
final class Staff {

  /** Where all samples are at home. */
  static final String MAIN_OFFICE = "042";

  /** Everybody who might want to know, with the role of each. */
  static final List<Reader> EVERYBODY =
      List.of(
          new Reader("COMPLIANCE_OFFICER", "kepatuhan"),
          new Reader("OFFICE_HEAD", "kepala"),
          new Reader("SECTION_HEAD", "kasi-pd"),
          new Reader("SECTION_HEAD", "kasi-bank"),
          new Reader("SECTION_HEAD", "kasi-vera"),
          new Reader("SECTION_HEAD", "kasi-mski"),
          new Reader("SECTION_HEAD", "kasubag-umum"),
          new Reader("SERVICE_OFFICER", "rina"),
          new Reader("SERVICE_OFFICER", "sari"),
          new Reader("CSO", "dedi"),
          new Reader("CSO", "yusuf"),
          new Reader("INTEGRITY_OFFICER", "integritas"),
          new Reader("ADMIN", "admin"),
          new Reader("VIEWER_REGIONAL", "kanwil"),
          new Reader("SERVICE_OFFICER", "petugas-079"),
          new Reader("STAKEHOLDER", "satker-990002"));

  private Staff() {}

  /** Somebody who asks for a complaint. */
  record Reader(String role, String login) {

    Person person() {
      return new Person.Human(login);
    }
  }

  /** Who types in what did not come by itself. */
  static Person clerkOf(ComplaintSample sample) {
    return of(sample.officeCode(), sample.officeCode().equals(MAIN_OFFICE) ? "yusuf" : "petugas");
  }

  static Person complianceOfficerOf(ComplaintSample sample) {
    return of(sample.officeCode(), "kepatuhan");
  }

  static Person headOf(ComplaintSample sample) {
    return of(sample.officeCode(), "kepala");
  }

  /** The login of the head of a section of the main office. */
  static String headOfSection(String section) {
    return section.equals("UMUM") ? "kasubag-umum" : "kasi-" + section.toLowerCase(Locale.ROOT);
  }

  private static Person of(String office, String login) {
    return new Person.Human(office.equals(MAIN_OFFICE) ? login : login + "-" + office);
  }
}
