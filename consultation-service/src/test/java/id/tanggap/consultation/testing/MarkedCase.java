package id.tanggap.consultation.testing;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A case at the desk in which every free text and every field of a person holds one marker, each
 * command sent with a key, so that its answer is kept, too.
 */
public final class MarkedCase {

  private final Person officer = Person.newServiceOfficer();
  private final String marker;
  private final String visit;
  private final String consultation;

  private MarkedCase(String marker, String office) {
    this.marker = marker;
    var arrival = Map.of("officeCode", office, "stakeholder", person(), "start", true);
    this.visit = Field.of(sends("/visits", arrival), "id");
    this.consultation =
        Field.of(
            sends(
                "/consultations",
                Map.of(
                    "officeCode", office,
                    "channel", "FACE_TO_FACE",
                    "visitId", visit,
                    "question", marker,
                    "topicCode", "PD-UPTUP")),
            "id");
  }

  /** A word that nobody else has written. */
  public static String word(String beginning) {
    return beginning + UUID.randomUUID().toString().substring(0, 8);
  }

  /** Put, asked about, noted, promised and reported on; still open. */
  public static MarkedCase open(String marker) {
    var it = new MarkedCase(marker, "042");
    it.sends(
        it.step("identification"),
        Map.of("stakeholder", it.person(), "contactPerson", it.contact()));
    var item = Map.of("kind", "INFORMATION", "name", marker);
    it.sends(it.step("requests"), Map.of("items", List.of(item)));
    it.sends(it.step("messages"), it.answerToWhatWasAsked());
    it.sends(it.step("notes"), Map.of("text", marker));
    it.handsIn(Paper.text(marker + ".txt", marker));
    it.sends(it.step("follow-up"), Map.of("contactPerson", it.contact()));
    it.sends(
        it.step("progress-reports"),
        Map.of("text", marker, "medium", "PHONE", "outcome", "REACHED", "kind", "PROGRESS"));
    return it;
  }

  /** The same, answered, and the visitor gone. */
  public static MarkedCase ended(String marker) {
    return open(marker).resolved();
  }

  /** Answered, and the visitor gone. */
  public MarkedCase resolved() {
    sends(step("response"), Map.of("text", marker, "outcome", "ANSWERED", "medium", "PHONE"));
    sends("/visits/" + visit + "/closing", Map.of());
    return this;
  }

  public String id() {
    return consultation;
  }

  public Person officer() {
    return officer;
  }

  /** The profile of who asks, as the case names it now. */
  public String stakeholder() {
    return Database.ofTheService()
        .text("SELECT stakeholder_id FROM consultation WHERE id = '%s'".formatted(consultation));
  }

  public String visit() {
    return visit;
  }

  public String step(String noun) {
    return "/consultations/" + consultation + "/" + noun;
  }

  private void handsIn(Paper paper) {
    var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
    var answer = paper.by(officer, consultation, Map.of("reason", marker), key);
    if (answer.statusCode() != 201) {
      throw new AssertionError("documents answered " + answer.statusCode() + answer.asString());
    }
  }

  private Map<String, Object> answerToWhatWasAsked() {
    var asked = officer.gets("/consultations/" + consultation);
    var answer = new HashMap<String, Object>();
    answer.put("text", marker);
    answer.put("requestId", asked.path("requests[0].id"));
    answer.put("itemId", asked.path("requests[0].items[0].id"));
    return answer;
  }

  private Map<String, Object> person() {
    return Map.of(
        "kind", "UMUM",
        "roleCode", marker,
        "organisationName", marker,
        "name", marker,
        "contact", marker);
  }

  private Map<String, Object> contact() {
    return Map.of("name", marker, "medium", "PHONE", "address", marker);
  }

  private Response sends(String path, Map<String, ?> body) {
    var answer =
        officer
            .asks()
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .contentType("application/json")
            .body(body)
            .post("/api/v1" + path);
    if (answer.statusCode() >= 300) {
      throw new AssertionError(path + " answered " + answer.statusCode() + answer.asString());
    }
    return answer;
  }
}
