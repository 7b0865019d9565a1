package id.tanggap.consultation.transitions;

import id.tanggap.clauses.Answer;
import java.util.HashMap;
import java.util.Map;

/** Every way a question comes in online (row 2), with and without a reference from elsewhere. */
enum IntakeMove implements ApiCommand {
  TICKET(Map.of("channel", "HAI_CSO")),
  CONTACT(Map.of("channel", "OFFICIAL_CONTACT", "medium", "EMAIL")),
  TICKET_WITHOUT_REFERENCE(Map.of("channel", "HAI_CSO")),
  CONTACT_WITHOUT_REFERENCE(Map.of("channel", "OFFICIAL_CONTACT", "medium", "EMAIL"));

  final Map<String, Object> way;

  IntakeMove(Map<String, Object> way) {
    this.way = way;
  }

  @Override
  public String template() {
    return "/consultations";
  }

  /** What the API answers when this comes in. */
  Answer by(Sender sender, Knowledge.Incoming incoming) {
    var body = new HashMap<>(incoming.body());
    if (name().endsWith("WITHOUT_REFERENCE")) {
      body.remove("externalReference");
    }
    var request = Api.post("/consultations", body);
    sender.signs(request);
    return Answer.to(request.build());
  }
}
