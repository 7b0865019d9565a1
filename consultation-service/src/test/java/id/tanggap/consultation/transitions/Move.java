package id.tanggap.consultation.transitions;

import static id.tanggap.consultation.testing.Person.HEAD_OF_OFFICE;

import id.tanggap.clauses.Answer;
import id.tanggap.consultation.testing.Desk;
import id.tanggap.consultation.testing.Field;
import id.tanggap.consultation.testing.Person;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Every command about one consultation, with a body that nothing is wrong with. */
enum Move implements ApiCommand {
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
  DOCUMENT("/documents", Map.of()),
  CANCELLATION("/cancellation", Map.of("reason", "WITHDRAWN_BY_STAKEHOLDER")),
  REOPENING("/reopening", Map.of("reason", "NOT_SATISFIED")),
  CORRECTION("/reopening", Map.of("reason", "CORRECTION")),
  RATING(
      "/rating",
      Map.of("u1", 4, "u2", 4, "u3", 3, "u4", 4, "u5", 4, "u6", 3, "u7", 4, "u8", 4, "u9", 4)),
  NOTE("/notes", Map.of("text", "Sudah dibahas dengan seksi PD."));

  private final String path;
  private final Map<String, ?> body;

  Move(String path, Map<String, ?> body) {
    this.path = path;
    this.body = body;
  }

  @Override
  public String template() {
    return "/consultations/{id}" + path;
  }

  /** What the API answers when this is sent about this consultation. */
  Answer by(Sender sender, String consultation) {
    var about = "/consultations/" + consultation + path.replace("{requestId}", open(consultation));
    var request = this == DOCUMENT ? Api.upload(about) : Api.post(about, body);
    sender.signs(request);
    if (this == CLASSIFICATION) {
      request.header("If-Match", Api.get("/consultations/" + consultation).version());
    }
    return Answer.to(request.build());
  }

  /** The open request, or one that nobody ever made. */
  private String open(String consultation) {
    if (!path.contains("{requestId}")) {
      return "";
    }
    var requests = Field.in(HEAD_OF_OFFICE.gets("/consultations/" + consultation)).at("/requests");
    return requests.findParents("state").stream()
        .filter(request -> request.path("state").asText().equals("OPEN"))
        .map(request -> request.path("id").asText())
        .findFirst()
        .orElseGet(() -> UUID.randomUUID().toString());
  }
}
