package id.tanggap.sla.calendar;

import id.tanggap.workingtime.DayKind;
import id.tanggap.workingtime.DayOff;
import java.time.LocalDate;

/** One date that differs from its weekday, as the table holds it. */
record DayRow(
    LocalDate date,
    DayKind kind,
    String nameId,
    String nameEn,
    String decree,
    String basis,
    String status) {

  static final String OFFICIAL = "OFFICIAL";
  static final String REVOKED = "REVOKED";

  boolean isInForce() {
    return !status.equals(REVOKED);
  }

  boolean isAbout(LocalDate other, DayKind what) {
    return date.equals(other) && kind == what;
  }

  /** The row stays readable, with the document that took it back. */
  DayRow revokedBy(String document) {
    return new DayRow(date, kind, nameId, nameEn, document, basis, REVOKED);
  }

  DayOff dayOff() {
    return new DayOff(date, kind, nameId, nameEn, decree);
  }
}
