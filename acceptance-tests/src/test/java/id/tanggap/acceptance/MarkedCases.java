package id.tanggap.acceptance;

import io.restassured.response.Response;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Cases with an unmistakable marker in every text and name field that their commands take. */
final class MarkedCases {

  static final String MARKER = "XQZ7MARKER";

  private static final Map<String, String> PERSON =
      Map.of(
          "kind", "UMUM",
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
    onEscalation("kasi-bank", escalation, "return", "question");
    onEscalation("yusuf", escalation, "resubmission", "text");
    Work.created(
        work.onEscalation(
            "kasi-bank",
            escalation,
            "redirection",
            Map.of("sectionCode", "PD", "reason", MARKER + " pindah")));
    onEscalation("kasi-pd", escalation, "answer", "text");
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
    step("yusuf", id, "messages", Map.of("text", MARKER + " pesan"));
    step("yusuf", id, "notes", Map.of("text", MARKER + " catatan"));
    step("dedi", id, "acceptance", Map.of("takeOver", true, "reason", MARKER + " ambil alih"));
    step("dedi", id, "assignment", Map.of("reason", MARKER + " lepas"));
    step("dedi", id, "acceptance", Map.of());
    step("dedi", id, "response", justNow(ANSWER));
    return id;
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
