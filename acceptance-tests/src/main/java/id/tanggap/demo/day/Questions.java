package id.tanggap.demo.day;

import static id.tanggap.demo.api.Call.post;

import id.tanggap.demo.api.Answer;
import id.tanggap.demo.api.Call;
import id.tanggap.demo.api.Person;
import java.util.HashMap;
import java.util.Map;

/** The requests that occur in several situations. */
public final class Questions {

  private Questions() {}

  /** A visitor sits down in front of the officer who sends this. */
  public static Call visit() {
    return post(
        "/visits", Map.of("officeCode", Office.CODE, "stakeholder", People.SATKER, "start", true));
  }

  /** FF-2: asked in an open visit, about a topic that is clear at once. */
  public static Call atTheDesk(String visitId, String question, String topicCode) {
    return post(
        "/consultations",
        Map.of(
            "officeCode", Office.CODE,
            "channel", "FACE_TO_FACE",
            "visitId", visitId,
            "question", question,
            "topicCode", topicCode));
  }

  /** ON-1: written to the number of the office. */
  public static Call whatsapp(String question) {
    return whatsapp(question, Map.of());
  }

  public static Call whatsapp(String question, Map<String, ?> more) {
    var body =
        new HashMap<String, Object>(
            Map.of(
                "officeCode",
                Office.CODE,
                "channel",
                "OFFICIAL_CONTACT",
                "medium",
                "WHATSAPP",
                "question",
                question,
                "stakeholder",
                People.SATKER));
    body.putAll(more);
    return post("/consultations", body);
  }

  /** ON-2: one question of a ticket of HAI CSO. */
  public static Call ticket(String reference, int part, String question) {
    return post(
        "/consultations",
        Map.of(
            "officeCode",
            Office.CODE,
            "channel",
            "HAI_CSO",
            "externalReference",
            reference,
            "part",
            part,
            "question",
            question,
            "stakeholder",
            People.SATKER));
  }

  /** A step of a consultation. */
  public static Call step(String id, String noun, Map<String, ?> body) {
    return post("/consultations/" + id + "/" + noun, body);
  }

  public static Call response(String id, String medium, String text) {
    return step(id, "response", Map.of("text", text, "outcome", "ANSWERED", "medium", medium));
  }

  public static Call escalation(String id, String reason) {
    return post("/escalations", Map.of("consultationId", id, "reason", reason));
  }

  public static Call onEscalation(String id, String noun, Map<String, ?> body) {
    return post("/escalations/" + id + "/" + noun, body);
  }

  /** ON-2: taken on and given a topic. */
  static void takeOn(Story story, Person officer, String id, String topicCode) {
    story.does(officer, "takes the question on", step(id, "acceptance", Map.of()));
    story.does(
        officer, "finds its topic", step(id, "classification", Map.of("topicCode", topicCode)));
  }

  public static String idOf(Answer answer) {
    return answer.text("id");
  }
}
