package id.tanggap.acceptance;

import static id.tanggap.acceptance.Services.CONSULTATION;
import static id.tanggap.acceptance.Services.ESCALATION;

import com.fasterxml.jackson.databind.JsonNode;
import id.tanggap.demo.api.Answer;
import id.tanggap.demo.api.Api;
import id.tanggap.demo.api.Call;
import id.tanggap.demo.api.Http;
import id.tanggap.demo.api.Person;
import id.tanggap.demo.api.StackFile;
import id.tanggap.demo.api.Tokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * An outside checker: whether two services and the topics tell the same of a case. It knows the
 * rules of the derived status and nothing of the services but their public interfaces.
 */
final class Agreement {

  private static final Set<String> ENDED = Set.of("RESOLVED", "CANCELLED", "CLOSED_NO_RESPONSE");
  private static final Set<String> WITH_THE_HEAD = Set.of("RAISED", "ACKNOWLEDGED");
  private static final Person YUSUF = new Person.Human("yusuf");

  private final Api consultations;
  private final Api escalations;
  private final Published published;

  Agreement(RunningStack stack) {
    var file = describedBy(stack);
    var http = new Http();
    var tokens = new Tokens(http, file);
    consultations = new Api(http, tokens, file.urlOf(CONSULTATION));
    escalations = new Api(http, tokens, file.urlOf(ESCALATION));
    published = new Published(stack);
  }

  /**
   * A glance at two lists: who is with a head, and who is so by what consultation-service heard.
   */
  boolean isReachedBy(List<String> cases) {
    var known = listed(consultations, "/consultations?status=ESCALATED", "id");
    var raised = listed(escalations, "/escalations?state=RAISED", "consultationId");
    known.retainAll(cases);
    raised.retainAll(cases);
    return known.equals(raised);
  }

  private static Set<String> listed(Api service, String path, String field) {
    var found = new HashSet<String>();
    var page = service.get(YUSUF, path + "&limit=200");
    page.path("items").forEach(item -> found.add(item.path(field).asText()));
    while (page.has("nextCursor")) {
      page = service.get(YUSUF, path + "&limit=200&cursor=" + page.path("nextCursor").asText());
      page.path("items").forEach(item -> found.add(item.path(field).asText()));
    }
    return found;
  }

  /**
   * Those of the cases of which the services, or a service and its topic, tell different things.
   */
  List<String> thoseThatDiffer(List<String> cases) {
    var events = published.countBySubject();
    return Together.each(cases, id -> agreesOn(id, events) ? "" : id).stream()
        .filter(id -> !id.isEmpty())
        .toList();
  }

  private boolean agreesOn(String id, Map<String, Integer> events) {
    var consultation = consultations.answer(YUSUF, Call.get("/consultations/" + id));
    var raised = escalations.get(YUSUF, "/escalations?consultationId=" + id).path("items");
    var shown = consultation.body().at("/escalation/state").asText();
    var state = stateOfTheLatest(raised);
    return shown.equals(state)
        && isDerived(consultation.text("status"), state)
        && isPublished(id, consultation, events)
        && areAllPublished(raised, events);
  }

  private static String stateOfTheLatest(JsonNode raised) {
    return StreamSupport.stream(raised.spliterator(), false)
        .max(Comparator.comparing(escalation -> escalation.path("raisedAt").asText()))
        .map(escalation -> escalation.path("state").asText())
        .orElse("");
  }

  private static boolean isDerived(String status, String escalation) {
    return ENDED.contains(status)
        ? !WITH_THE_HEAD.contains(escalation)
        : status.equals("ESCALATED") == WITH_THE_HEAD.contains(escalation);
  }

  private boolean areAllPublished(JsonNode raised, Map<String, Integer> events) {
    return StreamSupport.stream(raised.spliterator(), false)
        .map(escalation -> escalation.path("id").asText())
        .allMatch(
            id ->
                isPublished(id, escalations.answer(YUSUF, Call.get("/escalations/" + id)), events));
  }

  /** The version of a case is the number of its events, so none may be missing in the topic. */
  private static boolean isPublished(String id, Answer answer, Map<String, Integer> events) {
    return answer.version().equals("\"" + events.getOrDefault(id, 0) + "\"");
  }

  private static StackFile describedBy(RunningStack stack) {
    try {
      return StackFile.read(stack.file());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
