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

  /** The id of a reference whose second version says other words than its first. */
  String reference() {
    var made =
        stack
            .as("admin", Services.CONSULTATION)
            .body(guide("asal"))
            .post("/references")
            .then()
            .statusCode(201)
            .extract();
    String id = made.path("id");
    put(Services.CONSULTATION, "/references/" + id, made.header("ETag"), guide("baru"));
    return id;
  }

  private static Map<String, Object> guide(String word) {
    var text = MARKER + " " + word;
    return Map.of(
        "officeCode",
        "042",
        "kind",
        "TECHNICAL_GUIDE",
        "number",
        MARKER + "-" + UUID.randomUUID(),
        "title",
        text,
        "issuer",
        text,
        "effectiveFrom",
        "2026-01-02",
        "articles",
        List.of(Map.of("label", "Pasal 1", "heading", text, "text", text)));
  }

  /** A day of next year, which is named in both languages. */
  void calendarOf(String office) {
    var day =
        Map.of(
            "kind",
            "JOINT_LEAVE",
            "date",
            "2027-12-15",
            "nameId",
            MARKER + " cuti",
            "nameEn",
            MARKER + " leave");
    stack
        .as("admin-kanwil", Services.SLA_MONITOR)
        .body(Map.of("basis", "SKB 901/2027, 9/2027, 9/2027", "entries", List.of(day)))
        .post("/calendars/" + office + "/changes")
        .then()
        .statusCode(201);
  }

  /** One who is marked is called something else, and still nobody hears of it. */
  void correctStakeholder() {
    String id =
        stack
            .as("kepala", Services.CONSULTATION)
            .get("/stakeholders?q=" + MARKER)
            .path("items[0].id");
    var path = "/stakeholders/" + id;
    var seen = stack.as("kepala", Services.CONSULTATION).get(path).header("ETag");
    var name = MARKER + " koreksi";
    stack
        .as("kepala", Services.CONSULTATION)
        .header("If-Match", seen)
        .body(Map.of("organisationName", name, "name", name, "contact", name))
        .post(path + "/correction")
        .then()
        .statusCode(200);
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
