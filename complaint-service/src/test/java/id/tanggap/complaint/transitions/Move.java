package id.tanggap.complaint.transitions;

import id.tanggap.clauses.Answer;
import id.tanggap.complaint.stage.Filed;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpRequest;

/** Every command about one complaint, with a body that nothing is wrong with. */
enum Move {
  VERIFICATION("verification", "{\"complete\": true}"),
  INFORMATION_REQUEST("information-requests", "{\"question\": \"Loket yang mana?\"}"),
  CLASSIFICATION("classification", "{\"class\": \"ASPIRATION\", \"element\": \"U9\"}"),
  /** Which hides it from the compliance desk. */
  CLASSIFICATION_SUPERVISORY("classification", "{\"class\": \"COMPLAINT_SUPERVISORY\"}"),
  ASSIGNMENT("assignment", "{\"sectionCode\": \"PD\"}"),
  /** To the section of whoever held the consultation. */
  ASSIGNMENT_IN_CONFLICT("assignment", "{\"sectionCode\": \"VERA\"}"),
  FOLLOW_UP("follow-ups", "{\"text\": \"Jadwal loket ditambah.\"}"),
  FORWARDING("forwarding", "{\"destination\": \"SP4N_LAPOR\", \"status\": \"DELIVERED\"}"),
  FORWARDING_FAILED("forwarding", "{\"destination\": \"SIPANDU\", \"status\": \"FAILED\"}"),
  RESPONSE("response", "{\"text\": \"Mulai besok loket kedua dibuka.\"}"),
  CLOSING("closing", ""),
  REJECTION("rejection", "{\"reasonCode\": \"DUPLICATE\", \"text\": \"Sudah pernah.\"}"),
  REDIRECTION("redirection", "{\"destination\": \"REGIONAL_OFFICE\", \"text\": \"Teruskan.\"}"),
  SEALING("sealing", "{\"reportedOfficerIds\": []}"),
  IDENTITY_DISCLOSURE("identity-disclosures", "{\"reason\": \"Perlu dihubungi.\"}"),
  EXTENSION("extension", "{\"extraWorkingDays\": 7, \"reason\": \"Menunggu data bank.\"}"),
  ERASURE("erasure", ""),
  MESSAGE("messages", "{\"text\": \"Loket nomor dua.\"}"),
  REOPENING("reopening", "{\"text\": \"Loketnya masih satu.\"}"),
  WITHDRAWAL("withdrawal", "");

  /** The last part of the path. */
  final String noun;

  private final String body;

  Move(String noun, String body) {
    this.noun = noun;
    this.body = body;
  }

  /** What the API answers this sender about this complaint. */
  Answer by(Sender sender, Filed filed) {
    var request =
        HttpRequest.newBuilder(
                URI.create("http://localhost:" + RestAssured.port + filed.path(noun)))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    sender.signs(request, filed);
    return Answer.to(request.build());
  }
}
