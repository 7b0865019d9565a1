package id.tanggap.sla.calendar;

/** Which calendar: of which office, in which version. */
public record CalendarVersion(String officeCode, int version) {

  /** Of its events: the seeded version came without one. */
  public long sequence() {
    return version - 1L;
  }
}
