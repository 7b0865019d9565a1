package id.tanggap.consultation.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** What happens at the counter and in the mail, in few words. */
public final class Desk {

  public static final Map<String, Object> CONTACT =
      Map.of("name", "Ibu Ratna", "medium", "PHONE", "address", "0812-0000-0000");
  public static final Map<String, Object> TREASURER =
      Map.of(
          "kind",
          "SATKER",
          "roleCode",
          "BENDAHARA_PENGELUARAN",
          "satkerCode",
          "990002",
          "organisationName",
          "Pengadilan Contoh Kapuas Hulu (fiktif)");

  private Desk() {}

  /** The officer receives a visitor; answers the visit's id. */
  public static String visit(Person officer) {
    return visit(officer, TREASURER);
  }

  public static String visit(Person officer, Map<String, Object> stakeholder) {
    var body = Map.of("officeCode", "042", "stakeholder", stakeholder, "start", true);
    return Field.of(officer.does("/visits", body), "id");
  }

  /** A question put in a visit; answers the consultation's id. */
  public static String question(Person officer, String visit, Map<String, Object> more) {
    var body = new HashMap<String, Object>(more);
    body.put("officeCode", "042");
    body.put("channel", "FACE_TO_FACE");
    body.put("visitId", visit);
    body.put("question", "Apakah GUP di bawah 50% bisa diajukan?");
    return Field.of(officer.does("/consultations", body), "id");
  }

  /** A classified question at the desk, in a visit of an officer of its own. */
  public static String classified(Person officer) {
    return question(officer, visit(officer), Map.of("topicCode", "PD-UPTUP"));
  }

  /** An HAI CSO ticket in the books; answers the consultation's id. */
  public static String ticket() {
    var body = ticketBody("HAI-" + UUID.randomUUID());
    return Field.of(Person.OM_SPAN.does("/consultations", body), "id");
  }

  public static Map<String, Object> ticketBody(String reference) {
    return Map.of(
        "officeCode",
        "042",
        "channel",
        "HAI_CSO",
        "externalReference",
        reference,
        "question",
        "Kontrak ditandatangani 9 November, apakah masih tepat waktu?",
        "stakeholder",
        TREASURER);
  }

  /** A ticket that Dedi has accepted and classified. */
  public static String ticketInAnalysis() {
    var id = ticket();
    Person.DEDI.does("/consultations/" + id + "/acceptance", Map.of());
    Person.DEDI.does("/consultations/" + id + "/classification", Map.of("topicCode", "PD-KONTRAK"));
    return id;
  }

  /** A ticket whose stakeholder was asked for a paper. */
  public static String ticketAwaitingPapers() {
    var id = ticketInAnalysis();
    Person.DEDI.does(
        "/consultations/" + id + "/requests",
        Map.of("items", List.of(Map.of("kind", "DOCUMENT", "name", "ADK kontrak"))));
    return id;
  }

  /** A ticket whose stakeholder was asked for these pieces of information. */
  public static String ticketAwaiting(String... names) {
    var id = ticketInAnalysis();
    var items = Stream.of(names).map(name -> Map.of("kind", "INFORMATION", "name", name)).toList();
    Person.DEDI.does("/consultations/" + id + "/requests", Map.of("items", items));
    return id;
  }

  /** A ticket that was answered. */
  public static String ticketResolved() {
    var id = ticketInAnalysis();
    Person.DEDI.does("/consultations/" + id + "/response", response());
    return id;
  }

  public static Map<String, Object> response() {
    return Map.of("text", "GUP dapat diajukan.", "outcome", "ANSWERED", "medium", "IN_PERSON");
  }
}
