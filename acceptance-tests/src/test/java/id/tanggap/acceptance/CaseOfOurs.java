package id.tanggap.acceptance;

import io.restassured.http.Method;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A case of office 042 that is promised and escalated, with a paper of its asker, a visit beside
 * it, and every path that leads to the case.
 */
record CaseOfOurs(String id, String visit, String escalation, String clock, String paper) {

  /** A path that would work for the right person, with a body that is as it should be. */
  record Way(String service, Method method, String path, Map<String, ?> body) {}

  static CaseOfOurs withEverything(RunningStack stack, Work work) {
    var id = work.inAnalysis();
    work.awaitDeadline("yusuf", id);
    String escalation = work.escalate("yusuf", id).then().statusCode(201).extract().path("id");
    work.awaitStatus("yusuf", id, "ESCALATED");
    String clock =
        stack
            .as("yusuf", Services.SLA_MONITOR)
            .get("/clocks?caseId=" + id)
            .then()
            .statusCode(200)
            .extract()
            .path("items[0].clockId");
    String paper = work.paper("yusuf", id).then().statusCode(201).extract().path("id");
    work.clearDeskOf("rina");
    return new CaseOfOurs(id, work.visit("rina"), escalation, clock, paper);
  }

  List<Way> paths() {
    return Stream.of(ofTheConsultation(), ofTheEscalation(), ofTheClock())
        .flatMap(ways -> ways)
        .toList();
  }

  /** What can be seen of it, as the documents of the services write the paths. */
  Stream<String> seen() {
    return paths().stream()
        .filter(way -> way.method() == Method.GET)
        .map(way -> way.path().replaceAll(id + "|" + escalation + "|" + clock, "{id}"))
        .map(path -> "/api/v1" + path.replace(paper, "{documentId}"));
  }

  private Stream<Way> ofTheConsultation() {
    var path = "/consultations/" + id;
    return Stream.of(
        see("", Services.CONSULTATION, path),
        see("/timeline", Services.CONSULTATION, path),
        see("/receipt", Services.CONSULTATION, path),
        see("/messages", Services.CONSULTATION, path),
        see("/notes", Services.CONSULTATION, path),
        see("/suggestions", Services.CONSULTATION, path),
        see("/documents", Services.CONSULTATION, path),
        see("/documents/" + paper, Services.CONSULTATION, path),
        see("/documents/" + paper + "/content", Services.CONSULTATION, path),
        act("/acceptance", Map.of()),
        act("/identification", Map.of("stakeholder", Work.SATKER)),
        act("/classification", Map.of("topicCode", "PD-SPM")),
        act("/follow-up", Map.of()),
        act("/progress-reports", Work.progress("PHONE")),
        act("/requests", Map.of("items", List.of(Map.of("kind", "DOCUMENT", "name", "SPM")))),
        act("/requests/" + UUID.randomUUID() + "/completion", Map.of()),
        act("/requests/" + UUID.randomUUID() + "/withdrawal", Map.of()),
        act("/referral", Map.of("destination", "HAI_DJPB")),
        act("/referral/outcome", Map.of("outcome", "ANSWERED")),
        act("/response", Map.of("text", "Ya.", "outcome", "ANSWERED", "medium", "PHONE")));
  }

  private Stream<Way> ofTheEscalation() {
    var path = "/escalations/" + escalation;
    return Stream.of(
        see("", Services.ESCALATION, path),
        new Way(
            Services.ESCALATION,
            Method.POST,
            path + "/resubmission",
            Map.of("text", "Sudah jelas.")),
        new Way(
            Services.ESCALATION, Method.POST, path + "/withdrawal", Map.of("reason", "Salah.")));
  }

  private Stream<Way> ofTheClock() {
    var path = "/clocks/" + clock;
    return Stream.of(
        see("", Services.SLA_MONITOR, path), see("/derivation", Services.SLA_MONITOR, path));
  }

  private Way act(String noun, Map<String, ?> body) {
    return new Way(Services.CONSULTATION, Method.POST, "/consultations/" + id + noun, body);
  }

  private static Way see(String noun, String service, String path) {
    return new Way(service, Method.GET, path + noun, Map.of());
  }
}
