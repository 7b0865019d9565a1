package id.tanggap.acceptance;

import static id.tanggap.acceptance.MarkedCases.MARKER;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Registers whose names are marked for a moment, and then are what they were. */
final class MarkedRegisters {

  private final RunningStack stack;

  MarkedRegisters(RunningStack stack) {
    this.stack = stack;
  }

  /** The topic, changed and changed back. */
  String topic(String code) {
    rename(
        Services.CONSULTATION,
        "/topics/" + code,
        List.of("sectionCode", "nameId", "nameEn", "active"));
    return code;
  }

  /** The id of the officer, changed and changed back. */
  String officer(String name) {
    String id =
        stack
            .as("admin", Services.CONSULTATION)
            .get("/officers?limit=200")
            .path("items.find { it.name.startsWith('%s') }.id".formatted(name));
    rename(
        Services.CONSULTATION,
        "/officers/" + id,
        List.of("name", "sectionCode", "roles", "active", "absences"));
    return id;
  }

  /** Changed and changed back. */
  void section(String code) {
    rename(
        Services.ESCALATION, "/sections/" + code + "?officeCode=042", List.of("nameId", "nameEn"));
  }

  void refuseProseAsTheBasisOfAnAppointment(String section) {
    stack
        .as("admin", Services.ESCALATION)
        .body(
            Map.of(
                "officeCode", "042",
                "personId", UUID.randomUUID(),
                "capacity", "PLH",
                "validFrom", "2026-03-02",
                "basis", "Menurut Ibu " + MARKER))
        .post("/sections/" + section + "/appointments")
        .then()
        .statusCode(400);
  }

  private void rename(String service, String path, List<String> fields) {
    var found = stack.as("admin", service).get(path).then().statusCode(200).extract();
    var before = new HashMap<String, Object>(found.jsonPath().getMap(""));
    before.keySet().retainAll(fields);
    var marked = new HashMap<>(before);
    marked.replaceAll((field, value) -> field.startsWith("name") ? MARKER + " " + field : value);
    var changed = put(service, path, found.header("ETag"), marked);
    put(service, path, changed, before);
  }

  private String put(String service, String path, String seen, Map<String, ?> body) {
    return stack
        .as("admin", service)
        .header("If-Match", seen)
        .body(body)
        .put(path)
        .then()
        .statusCode(200)
        .extract()
        .header("ETag");
  }
}
