package id.tanggap.escalation.transitions;

import id.tanggap.clauses.Answer;
import id.tanggap.escalation.stage.Escalated;

/** Every command about one escalation, with a body that nothing is wrong with. */
enum Move {
  ACKNOWLEDGEMENT("acknowledgement", "{}"),
  ANSWER("answer", "{\"text\": \"Bisa, dengan surat pernyataan KPA.\"}"),
  RETURN("return", "{\"question\": \"Nilai UP-nya berapa?\"}"),
  RESUBMISSION("resubmission", "{\"text\": \"Lima puluh juta.\"}"),
  REDIRECTION("redirection", "{\"sectionCode\": \"ELSEWHERE\", \"reason\": \"Bukan kami.\"}"),
  /** To the section that has it. */
  REDIRECTION_BACK("redirection", "{\"sectionCode\": \"HERE\", \"reason\": \"Bukan kami.\"}"),
  WITHDRAWAL("withdrawal", "{\"reason\": \"Sudah jelas.\"}");

  /** The last part of the path. */
  final String noun;

  private final String body;

  Move(String noun, String body) {
    this.noun = noun;
    this.body = body;
  }

  /** What the API answers this sender about this escalation. */
  Answer by(Sender sender, Escalated escalation) {
    var here = sender.place;
    var filled = body.replace("ELSEWHERE", here.elsewhere).replace("HERE", here.section);
    return Answer.to(Api.post(escalation.path(noun), filled, sender));
  }
}
