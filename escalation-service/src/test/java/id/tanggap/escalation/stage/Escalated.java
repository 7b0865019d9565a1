package id.tanggap.escalation.stage;

import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.UUID;

/** An escalation as its people see and move it through the API. */
public record Escalated(String id) {

  /** Rina escalates a question of office 042 and is told where it is. */
  public static Escalated by(Person officer, Question question) {
    return new Escalated(
        raise(officer, question).then().statusCode(201).extract().<String>path("id"));
  }

  /** What the service answers when somebody escalates a question. */
  public static Response raise(Person officer, Question question) {
    return officer
        .sends(
            """
            {"consultationId": "%s", "reason": "Apakah GUP di bawah 50%% bisa diajukan?"}
            """
                .formatted(question.id()))
        .post("/api/v1/escalations");
  }

  public Response seenBy(Person person) {
    return person.calls().get("/api/v1/escalations/" + id);
  }

  public Response acknowledgedBy(Person head) {
    return head.calls().post(path("acknowledgement"));
  }

  public Response answeredBy(Person head) {
    return head.sends("{\"text\": \"Bisa, dengan surat pernyataan KPA.\"}").post(path("answer"));
  }

  public Response withdrawnBy(Person officer) {
    return officer.sends("{\"reason\": \"Sudah jelas.\"}").post(path("withdrawal"));
  }

  public Response returnedBy(Person head) {
    return head.sends("{\"question\": \"Nilai UP-nya berapa?\"}").post(path("return"));
  }

  public Response resubmittedBy(Person officer) {
    return officer.sends("{\"text\": \"Lima puluh juta.\"}").post(path("resubmission"));
  }

  public Response redirectedBy(Person head, String section) {
    return head.sends(
            "{\"sectionCode\": \"%s\", \"reason\": \"Bukan seksi kami.\"}".formatted(section))
        .post(path("redirection"));
  }

  /** Waits until the escalation stands where it should. */
  public void becomes(String state) {
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> seenBy(Person.RINA).path("state"), state::equals);
  }

  public UUID uuid() {
    return UUID.fromString(id);
  }

  public String path(String noun) {
    return "/api/v1/escalations/" + id + "/" + noun;
  }
}
