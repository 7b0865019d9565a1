package id.tanggap.escalation.transitions;

import id.tanggap.escalation.stage.Question;
import java.net.http.HttpRequest;

/** Every way to escalate a question, with a body that nothing is wrong with. */
enum Raising {
  RAISING(""),
  /** To another section than the topic's, and why. */
  RAISING_ELSEWHERE(
      ", \"sectionCode\": \"ELSEWHERE\", \"overrideReason\": \"Menyangkut retur SP2D.\""),
  RAISING_ELSEWHERE_WITHOUT_REASON(", \"sectionCode\": \"ELSEWHERE\"");

  /** The path that all of them are posted to. */
  static final String COMMAND = "/escalations";

  private final String more;

  Raising(String more) {
    this.more = more;
  }

  /** How this sender asks for it about this question. */
  HttpRequest by(Sender sender, Question question) {
    var body =
        "{\"consultationId\": \"%s\", \"reason\": \"Bolehkah GUP di bawah batas?\"%s}"
            .formatted(question.id(), more.replace("ELSEWHERE", sender.place.elsewhere));
    return Api.post("/api/v1" + COMMAND, body, sender);
  }
}
