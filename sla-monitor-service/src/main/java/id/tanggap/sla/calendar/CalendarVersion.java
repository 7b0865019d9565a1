package id.tanggap.sla.calendar;

/** Which calendar: of which office, in which version. */
record CalendarVersion(String officeCode, int version) {}
