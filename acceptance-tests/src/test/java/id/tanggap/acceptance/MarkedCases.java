package id.tanggap.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Cases with an unmistakable marker in every text and name field that their commands take. */
final class MarkedCases {

  static final String MARKER = "XQZ7MARKER";

  private static final Map<String, String> PERSON =
      Map.of(
          "kind", "UMUM",
          "roleCode", MARKER + " peran",
          "satkerCode", MARKER,
          "organisationName", MARKER + " organisasi",
          "name", MARKER + " nama",
          "contact", MARKER + " kontak");
  private static final Map<String, String> CONTACT =
      Map.of("name", MARKER + " narahubung", "medium", "PHONE", "address", MARKER + " 0812");
  private static final Map<String, String> REPORT =
      Map.of("text", MARKER + " progres", "medium", "EMAIL", "outcome", "REACHED");
  private static final Map<String, String> ANSWER =
      Map.of("text", MARKER + " tanggapan", "outcome", "ANSWERED", "medium", "EMAIL");

  private final RunningStack stack;
  private final Work work;

  MarkedCases(RunningStack stack) {
    this.stack = stack;
    this.work = new Work(stack);
  }

  /** The escalation. */
  String answeredByTheHead() {
    var id = promised();
    var escalation =
        escalated(
            Map.of(
                "consultationId",
                id,
                "reason",
                MARKER + " alasan",
                "sectionCode",
                "BANK",
                "overrideReason",
                MARKER + " alasan seksi"));
    Work.created(
        work.onEscalation(
            "kasi-bank", escalation, "return", justNow(Map.of("question", MARKER + " tanya"))));
    onEscalation("yusuf", escalation, "resubmission", "text");
    Work.created(
        work.onEscalation(
            "kasi-bank",
            escalation,
            "redirection",
            Map.of("sectionCode", "PD", "reason", MARKER + " pindah")));
    Work.created(
        work.onEscalation(
            "kasi-pd", escalation, "answer", justNow(Map.of("text", MARKER + " jawaban"))));
    step("yusuf", id, "progress-reports", justNow(REPORT));
    step("yusuf", id, "response", justNow(ANSWER));
    return escalation;
  }

  /** The escalation. */
  String withdrawn() {
    var escalation = escalated(Map.of("consultationId", promised(), "reason", MARKER + " alasan"));
    onEscalation("yusuf", escalation, "withdrawal", "reason");
    return escalation;
  }

  String passedFromHandToHand() {
    var id = promised();
    step(
        "yusuf",
        id,
        "requests",
        Map.of("items", List.of(Map.of("kind", "DOCUMENT", "name", MARKER + " surat"))));
    step("yusuf", id, "messages", justNow(Map.of("text", MARKER + " pesan")));
    Work.created(latePaper(id));
    step("yusuf", id, "notes", Map.of("text", MARKER + " catatan"));
    step("dedi", id, "acceptance", Map.of("takeOver", true, "reason", MARKER + " ambil alih"));
    step("dedi", id, "assignment", Map.of("reason", MARKER + " lepas"));
    step("dedi", id, "acceptance", Map.of());
    assignTogether(id);
    step("yusuf", id, "response", justNow(ANSWER));
    return id;
  }

  private Response latePaper(String id) {
    return stack
        .as("yusuf", Services.CONSULTATION)
        .contentType(ContentType.MULTIPART)
        .multiPart("file", MARKER + ".txt", MARKER.getBytes(UTF_8))
        .multiPart("occurredAt", Instant.now().toString())
        .multiPart("reason", MARKER + " terlambat")
        .post("/consultations/{id}/documents", id);
  }

  private void assignTogether(String id) {
    String yusuf =
        work.get("kepala", "/officers").path("items.find { it.name.startsWith('Yusuf') }.id");
    work.post(
            "kepala",
            "/assignments",
            Map.of(
                "consultationIds",
                List.of(id),
                "officerId",
                yusuf,
                "reason",
                MARKER + " pembagian"))
        .then()
        .statusCode(200)
        .body("items[0].problem", nullValue());
  }

  /** A ticket of HAI CSO that has ended elsewhere: its question and answer, and who asked. */
  String importedFromAFile() {
    var reference = Work.newReference();
    var line =
        """
        {"externalReference":"%s","submittedAt":"2026-01-07T02:00:00Z","state":"FINISHED",\
        "question":"%2$s","response":"%2$s","respondedAt":"2026-01-08T02:00:00Z",\
        "stakeholder":{"kind":"SATKER","satkerCode":"%2$s","name":"%2$s","organisationName":"%2$s",\
        "roleCode":"%2$s","contact":"%2$s"}}
        """
            .formatted(reference, MARKER);
    stack
        .as("omspan", Services.CONSULTATION)
        .contentType("application/x-ndjson")
        .body(line.getBytes(UTF_8))
        .post("/consultations/imports?officeCode=042")
        .then()
        .statusCode(202);
    return await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                work.get("dedi", "/consultations?externalReference=" + reference)
                    .path("items[0].id"),
            Objects::nonNull);
  }

  String ofALateVisit() {
    var visit =
        Work.created(
                work.post(
                    "sari",
                    "/visits",
                    late(
                        Map.of("officeCode", "042", "stakeholder", PERSON),
                        "2026-01-12T02:00:00Z")))
            .path("id")
            .toString();
    Work.created(
        work.post("sari", "/visits/" + visit + "/start", late(Map.of(), "2026-01-12T02:05:00Z")));
    var question =
        Map.of(
            "officeCode",
            "042",
            "channel",
            "FACE_TO_FACE",
            "visitId",
            visit,
            "question",
            MARKER + " tanya",
            "submittedAt",
            "2026-01-12T02:10:00Z",
            "reason",
            MARKER + " terlambat");
    String id = Work.created(work.post("sari", "/consultations", question)).path("id");
    step("sari", id, "classification", Map.of("topicCode", "PD-SPM"));
    Work.created(work.close("sari", visit, justNow(Map.of("contactPerson", CONTACT))));
    return id;
  }

  String withProseInPlaceOfCodes() {
    var prose = "Menurut Ibu " + MARKER;
    var id = promised();
    refused(work.ticket(prose, "Tiket tanpa nomor?"));
    refused(work.step("yusuf", id, "classification", Map.of("topicCode", prose)));
    refused(
        work.step(
            "yusuf",
            id,
            "referral",
            Map.of("destination", "HAI_DJPB", "externalReference", prose)));
    var citation = Map.of("referenceId", UUID.randomUUID(), "version", 1, "article", prose);
    refused(
        work.step(
            "yusuf",
            id,
            "response",
            Map.of("text", "Ya.", "outcome", "ANSWERED", "citations", List.of(citation))));
    return id;
  }

  private String promised() {
    var question =
        Map.of(
            "officeCode", "042",
            "channel", "OFFICIAL_CONTACT",
            "medium", "EMAIL",
            "question", MARKER + " pertanyaan",
            "stakeholder", PERSON,
            "submittedAt", "2026-02-02T03:00:00Z",
            "reason", MARKER + " terlambat");
    String id = Work.created(work.post("yusuf", "/consultations", question)).path("id");
    step("yusuf", id, "acceptance", Map.of());
    step("yusuf", id, "identification", Map.of("stakeholder", PERSON, "contactPerson", CONTACT));
    step("yusuf", id, "classification", Map.of("topicCode", "PD-SPM"));
    step("yusuf", id, "follow-up", justNow(Map.of("contactPerson", CONTACT)));
    return id;
  }

  private String escalated(Map<String, ?> body) {
    var escalations = stack.as("yusuf", Services.ESCALATION).body(body);
    return Work.created(Work.again(() -> escalations.post("/escalations"))).path("id");
  }

  private void onEscalation(String person, String id, String noun, String field) {
    Work.created(work.onEscalation(person, id, noun, Map.of(field, MARKER + " " + noun)));
  }

  private void step(String person, String id, String noun, Map<String, ?> body) {
    Work.created(work.step(person, id, noun, body));
  }

  /** The same, told afterwards; that needs a reason, which is text as well. */
  private static Map<String, Object> late(Map<String, ?> body, String occurredAt) {
    var told = new HashMap<String, Object>(body);
    told.put("occurredAt", occurredAt);
    told.put("reason", MARKER + " terlambat");
    return told;
  }

  /** Not longer ago, or hundreds of reports would have been due since. */
  private static Map<String, Object> justNow(Map<String, ?> body) {
    return late(body, Instant.now().toString());
  }

  private static void refused(Response answer) {
    answer.then().statusCode(400);
  }
}
