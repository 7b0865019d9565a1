package id.tanggap.sla.change;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** A document that changes a calendar, as an administrator sends it. */
record Decree(String basis, String entries) {

  /** The joint leave that was decreed eleven days ahead. */
  static Decree jointLeave(String date) {
    return day("SKB 933/2025, 1/2025, 3/2025", "JOINT_LEAVE", date);
  }

  static Decree closure(String date) {
    return day("BA-7/KPN.1601/2026", "OFFICE_CLOSURE", date);
  }

  static Decree day(String basis, String kind, String date) {
    return new Decree(
        basis,
        """
        {"kind": "%s", "date": "%s", "nameId": "Cuti Bersama", "nameEn": "Joint leave"}
        """
            .formatted(kind, date));
  }

  static Decree revoked(String date, String kind) {
    return new Decree(
        "ND-12/PB/2026",
        "{\"kind\": \"DAY_REVOKED\", \"date\": \"%s\", \"revokes\": \"%s\"}".formatted(date, kind));
  }

  static Decree hoursOn(String date, String from, String to) {
    return new Decree(
        "BA-8/KPN.1601/2026",
        """
        {"kind": "HOURS_ON_DATE", "schedule": "OFFICE", "date": "%s",
         "intervals": [{"from": "%s", "to": "%s"}]}
        """
            .formatted(date, from, to));
  }

  static Decree yearComplete(int year) {
    return new Decree(
        "SKB 77/2027, 5/2027", "{\"kind\": \"YEAR_COMPLETE\", \"year\": %d}".formatted(year));
  }

  String body() {
    return "{\"basis\": \"%s\", \"entries\": [%s]}".formatted(basis, entries);
  }

  Response to(String office) {
    return sent(given(), office);
  }

  Response sent(RequestSpecification request, String office) {
    return request.contentType("application/json").body(body()).post(path(office));
  }

  Response previewedBy(String office) {
    return given().contentType("application/json").body(body()).post(path(office) + "/preview");
  }

  private static String path(String office) {
    return "/api/v1/calendars/" + office + "/changes";
  }
}
