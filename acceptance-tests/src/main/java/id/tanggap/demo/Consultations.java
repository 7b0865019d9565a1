package id.tanggap.demo;

import com.fasterxml.jackson.databind.JsonNode;
import id.tanggap.demo.api.Api;
import id.tanggap.demo.api.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** The steps of a consultation, taken through its public API by the officer who holds it. */
final class Consultations {

  private final Api api;

  Consultations(Api api) {
    this.api = api;
  }

  JsonNode receive(Person sender, Map<String, ?> question) {
    return api.post(sender, "/consultations", question);
  }

  void accept(Case held) {
    step(held, "acceptance", Map.of());
  }

  /** who can be called back, where the channel itself leads nowhere. */
  void addWayBack(Case held) {
    step(held, "identification", Map.of("contactPerson", held.sample().contactPerson()));
  }

  void classify(Case held) {
    step(held, "classification", Map.of("topicCode", held.sample().topicCode()));
  }

  void promise(Case held) {
    step(held, "follow-up", Map.of());
  }

  void reportProgress(Case held) {
    step(
        held,
        "progress-reports",
        Map.of(
            "text", "Pertanyaan Anda sedang kami telaah; jawaban menyusul.",
            "medium", held.sample().mediumBack(),
            "outcome", "REACHED",
            "kind", "PROGRESS"));
  }

  void requestPapers(Case held) {
    var items =
        held.sample().missingPapers().stream()
            .map(name -> Map.of("kind", "DOCUMENT", "name", name))
            .toList();
    step(held, "requests", Map.of("items", items));
  }

  void refer(Case held) {
    step(held, "referral", Map.of("destination", "HAI_DJPB"));
  }

  void respond(Case held, String medium, String text) {
    respond(held, medium, text, List.of());
  }

  /** FF-4, ON-3: the officer looks the answer up, and says where it stands. */
  void respondFromReferences(Case held, String medium, String text) {
    var suggestions = api.get(held.officer(), "/consultations/" + held.id() + "/suggestions");
    var cited = Article.suggestedIn(suggestions).map(Article::citation);
    respond(held, medium, text, cited.stream().toList());
  }

  private void respond(Case held, String medium, String text, List<Map<String, Object>> cited) {
    step(
        held,
        "response",
        Map.of("text", text, "outcome", "ANSWERED", "medium", medium, "citations", cited));
  }

  JsonNode detail(Case held) {
    return api.get(held.officer(), "/consultations/" + held.id());
  }

  /** FF-1: the visitor is received, when the sample says it was. */
  String openVisit(Person officer, Sample sample, Map<String, ?> when) {
    var visit =
        api.post(
            officer,
            "/visits",
            With.all(
                Map.of("officeCode", sample.officeCode(), "stakeholder", sample.stakeholder()),
                when));
    var id = visit.required("id").asText();
    api.post(officer, "/visits/" + id + "/start", when);
    return id;
  }

  void closeVisit(Person officer, String visitId) {
    api.post(officer, "/visits/" + visitId + "/closing", Map.of());
  }

  /** The visitor is gone without a word. */
  void giveUpVisit(Person officer, String visitId) {
    api.post(officer, "/visits/" + visitId + "/closing", Map.of("left", true));
  }

  /** The visits of one day that this officer still has open. */
  List<String> openVisits(Person officer, String officerId, String officeCode, LocalDate day) {
    var visits =
        api.get(officer, "/visits?limit=200&officeCode=%s&day=%s".formatted(officeCode, day));
    return StreamSupport.stream(visits.required("items").spliterator(), false)
        .filter(visit -> visit.path("status").asText().equals("OPEN"))
        .filter(visit -> visit.path("officerId").asText().equals(officerId))
        .map(visit -> visit.required("id").asText())
        .toList();
  }

  /** When the answer was given, as the case itself tells. */
  static Instant answeredAt(JsonNode detail) {
    return Instant.parse(detail.required("response").required("respondedAt").asText());
  }

  private void step(Case held, String noun, Map<String, ?> body) {
    api.post(held.officer(), "/consultations/" + held.id() + "/" + noun, body);
  }
}
