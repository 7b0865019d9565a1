package id.tanggap.acceptance;

import static id.tanggap.acceptance.Services.CONSULTATION;
import static id.tanggap.acceptance.Services.ESCALATION;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.in;

import com.fasterxml.jackson.databind.JsonNode;
import id.tanggap.demo.api.Json;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;

/** What officers and heads do all day, in the words of the public interfaces. */
final class Work {

  static final Map<String, String> SATKER = Map.of("kind", "SATKER", "satkerCode", "990002");
  static final Map<String, String> CONTACT =
      Map.of("name", "Ibu Ratna (fiktif)", "medium", "PHONE", "address", "0812-0000-0000");

  /**
   * A killed consumer keeps its partitions until the broker misses it, and starts beside others.
   */
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final RunningStack stack;

  Work(RunningStack stack) {
    this.stack = stack;
  }

  /** Yusuf records what came by WhatsApp. */
  Response whatsapp(String question) {
    return post("yusuf", "/consultations", byContact("WHATSAPP", question));
  }

  static Map<String, Object> byContact(String medium, String question) {
    return Map.of(
        "officeCode", "042",
        "channel", "OFFICIAL_CONTACT",
        "medium", medium,
        "question", question,
        "stakeholder", SATKER);
  }

  /** OM SPAN hands over a ticket of HAI CSO. */
  Response ticket(String reference, String question) {
    return post(
        "omspan",
        "/consultations",
        Map.of(
            "officeCode",
            "042",
            "channel",
            "HAI_CSO",
            "externalReference",
            reference,
            "part",
            1,
            "question",
            question,
            "stakeholder",
            SATKER));
  }

  /** A question that yusuf has accepted and classified. */
  String inAnalysis() {
    var id = body(whatsapp("Kapan batas akhir pengajuan SPM LS bulan ini?")).path("id").asText();
    created(step("yusuf", id, "acceptance", Map.of()));
    created(step("yusuf", id, "classification", Map.of("topicCode", "PD-SPM")));
    return id;
  }

  /** A visitor sits in front of this officer. */
  String visit(String officer) {
    return post(
            officer, "/visits", Map.of("officeCode", "042", "stakeholder", SATKER, "start", true))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** The visitor asks. */
  Response atTheDesk(String officer, String visitId, String question) {
    return post(
        officer,
        "/consultations",
        Map.of(
            "officeCode",
            "042",
            "channel",
            "FACE_TO_FACE",
            "visitId",
            visitId,
            "question",
            question));
  }

  Response close(String officer, String visitId, Map<String, ?> body) {
    return post(officer, "/visits/" + visitId + "/closing", body);
  }

  Response respond(String officer, String id, String medium) {
    var body = new HashMap<String, Object>();
    body.put("text", "GUP dapat diajukan dengan dispensasi; lihat petunjuk akhir tahun.");
    body.put("outcome", "ANSWERED");
    body.put("medium", medium);
    body.put("citations", List.of());
    return step(officer, id, "response", body);
  }

  Response escalate(String officer, String id) {
    return again(() -> escalateAtOnce(officer, id));
  }

  /** Asks again as long as it is told to, because news of the case may still be on its way. */
  static Response again(Callable<Response> request) {
    return await().atMost(PATIENCE).until(request, answer -> answer.header("Retry-After") == null);
  }

  Response escalateAtOnce(String officer, String id) {
    return stack
        .as(officer, ESCALATION)
        .body(Map.of("consultationId", id, "reason", "Perlu konfirmasi atas ketentuan baru"))
        .post("/escalations");
  }

  Response onEscalation(String person, String escalationId, String noun, Map<String, ?> body) {
    return stack
        .as(person, ESCALATION)
        .body(body)
        .post("/escalations/{id}/{noun}", escalationId, noun);
  }

  Response step(String person, String id, String noun, Map<String, ?> body) {
    return post(person, "/consultations/" + id + "/" + noun, body);
  }

  /** A paper that nobody asked for. */
  Response paper(String person, String id) {
    return stack
        .as(person, CONSULTATION)
        .contentType(ContentType.MULTIPART)
        .multiPart("file", "keterangan.txt", "Keterangan contoh.".getBytes(UTF_8))
        .post("/consultations/{id}/documents", id);
  }

  Response post(String person, String path, Map<String, ?> body) {
    return stack.as(person, CONSULTATION).body(body).post(path);
  }

  Response get(String person, String path) {
    return stack.as(person, CONSULTATION).get(path);
  }

  JsonPath detail(String officer, String id) {
    return get(officer, "/consultations/" + id).then().statusCode(200).extract().jsonPath();
  }

  /** Waits until the case shows this status. */
  void awaitStatus(String officer, String id, String status) {
    await()
        .atMost(PATIENCE)
        .until(() -> shown(officer, id).path("status").asText(), status::equals);
  }

  /** Waits until the three working days of the case are told, and answers when they end. */
  String awaitDeadline(String officer, String id) {
    return await()
        .atMost(PATIENCE)
        .until(
            () ->
                shown(officer, id)
                    .path("deadlines")
                    .valueStream()
                    .filter(deadline -> deadline.path("kind").asText().equals("SOLUTION"))
                    .map(deadline -> deadline.path("dueAt").asText(""))
                    .findFirst()
                    .orElse(""),
            due -> !due.isEmpty());
  }

  private JsonNode shown(String officer, String id) {
    return body(get(officer, "/consultations/" + id).then().statusCode(200).extract().response());
  }

  /** Cheaper than a path of REST Assured, for what is looked at again and again. */
  private static JsonNode body(Response answer) {
    return Json.read(answer.asString());
  }

  /** A report that reached the stakeholder. */
  static Map<String, String> progress(String medium) {
    return Map.of(
        "text", "Sedang kami telaah bersama seksi terkait.",
        "medium", medium,
        "outcome", "REACHED",
        "kind", "PROGRESS");
  }

  /** Ends what an earlier test may have left behind. */
  void clearDeskOf(String officer) {
    List<String> open =
        get(officer, "/visits?officeCode=042&limit=200")
            .then()
            .statusCode(200)
            .extract()
            .path("items.findAll { it.status == 'OPEN' }.id");
    for (var visit : open) {
      close(officer, visit, Map.of("left", true));
    }
  }

  /** A reference that no other test uses. */
  static String newReference() {
    return "UJI-" + UUID.randomUUID();
  }

  static Response created(Response response) {
    response.then().statusCode(in(List.of(200, 201)));
    return response;
  }
}
