package id.tanggap.consultation.transitions;

import static id.tanggap.consultation.testing.Person.HEAD_OF_OFFICE;

import id.tanggap.consultation.testing.Desk;
import id.tanggap.consultation.testing.Person;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Every command about one consultation, with a body that nothing is wrong with. */
enum Move {
  ACCEPTANCE("/acceptance", Map.of()),
  TAKE_OVER("/acceptance", Map.of("takeOver", true, "reason", "Petugas sakit.")),
  IDENTIFICATION("/identification", Map.of("stakeholder", Desk.TREASURER)),
  CLASSIFICATION("/classification", Map.of("topicCode", "PD-SPM")),
  REQUEST("/requests", Map.of("items", List.of(Map.of("kind", "DOCUMENT", "name", "ADK kontrak")))),
  REQUEST_COMPLETION("/requests/{requestId}/completion", Map.of()),
  REQUEST_WITHDRAWAL("/requests/{requestId}/withdrawal", Map.of()),
  FOLLOW_UP("/follow-up", Map.of("contactPerson", Desk.CONTACT)),
  PROGRESS_REPORT(
      "/progress-reports",
      Map.of("text", "Masih diteliti.", "medium", "EMAIL", "outcome", "REACHED")),
  REFERRAL("/referral", Map.of("destination", "HAI_DJPB")),
  REFERRAL_OUTCOME("/referral/outcome", Map.of("outcome", "ANSWERED")),
  RESPONSE("/response", Desk.response()),
  RELEASE("/assignment", Map.of("reason", "Giliran jaga berakhir.")),
  ASSIGNMENT("/assignment", Map.of("officerId", Person.YUSUF.id(), "reason", "Beban kerja.")),
  MESSAGE("/messages", Map.of("text", "Berkas sudah kami kirim.")),
  CANCELLATION("/cancellation", Map.of("reason", "WITHDRAWN_BY_STAKEHOLDER")),
  REOPENING("/reopening", Map.of("reason", "NOT_SATISFIED")),
  CORRECTION("/reopening", Map.of("reason", "CORRECTION")),
  RATING(
      "/rating",
      Map.of("u1", 4, "u2", 4, "u3", 3, "u4", 4, "u5", 4, "u6", 3, "u7", 4, "u8", 4, "u9", 4)),
  NOTE("/notes", Map.of("text", "Sudah dibahas dengan seksi PD."));

  final String path;
  private final Map<String, ?> body;

  Move(String path, Map<String, ?> body) {
    this.path = path;
    this.body = body;
  }

  /** What the API answers this person about this consultation. */
  Response by(Person person, String consultation) {
    var about = "/consultations/" + consultation + path.replace("{requestId}", open(consultation));
    var request = person.asks().contentType("application/json").body(body);
    return seen(request, consultation).post("/api/v1" + about);
  }

  /** What is overwritten must have been seen. */
  private RequestSpecification seen(RequestSpecification request, String consultation) {
    return this == CLASSIFICATION ? request.header("If-Match", versionOf(consultation)) : request;
  }

  private String open(String consultation) {
    return path.contains("{requestId}") ? requestOf(consultation) : "";
  }

  private static String versionOf(String consultation) {
    return HEAD_OF_OFFICE.gets("/consultations/" + consultation).header("ETag");
  }

  /** The open request, or one that nobody ever made. */
  private static String requestOf(String consultation) {
    List<String> open =
        HEAD_OF_OFFICE
            .gets("/consultations/" + consultation)
            .path("requests.findAll { it.state == 'OPEN' }.id");
    return open == null || open.isEmpty() ? UUID.randomUUID().toString() : open.getFirst();
  }
}
