package id.tanggap.consultation.transitions;

import id.tanggap.clauses.Answer;
import id.tanggap.consultation.testing.Desk;
import java.util.HashMap;
import java.util.Map;

/** Every command about a visit (rows 0, 1 and 11), with a body that nothing is wrong with. */
enum VisitMove implements ApiCommand {
  /** A visitor is at the door. */
  REGISTRATION("/visits", Map.of("officeCode", "042", "stakeholder", Desk.TREASURER)),
  /** A visitor is at the door and received at once. */
  RECEPTION("/visits", Map.of("officeCode", "042", "stakeholder", Desk.TREASURER, "start", true)),
  START("/visits/{id}/start", Map.of()),
  QUESTION("/consultations", asking(Map.of())),
  QUESTION_WITH_TOPIC("/consultations", asking(Map.of("topicCode", "PD-UPTUP"))),
  CLOSING("/visits/{id}/closing", Map.of()),
  CLOSING_WITH_CONTACT("/visits/{id}/closing", Map.of("contactPerson", Desk.CONTACT)),
  /** The visitor is gone without a word. */
  LEFT("/visits/{id}/closing", Map.of("left", true));

  private final String path;
  private final Map<String, Object> body;

  VisitMove(String path, Map<String, Object> body) {
    this.path = path;
    this.body = body;
  }

  @Override
  public String template() {
    return path;
  }

  /** What the API answers when this is sent about this visit. */
  Answer by(CounterSender sender, Attendance attendance) {
    var about = new HashMap<>(body);
    about.computeIfPresent("visitId", (_, _) -> attendance.visit());
    var request = Api.post(path.replace("{id}", attendance.visit()), about);
    sender.signs(request, attendance);
    return Answer.to(request.build());
  }

  private static Map<String, Object> asking(Map<String, Object> more) {
    var body = new HashMap<>(more);
    body.put("officeCode", "042");
    body.put("channel", "FACE_TO_FACE");
    body.put("visitId", "");
    body.put("question", "Apakah GUP di bawah 50% bisa diajukan?");
    return body;
  }
}
