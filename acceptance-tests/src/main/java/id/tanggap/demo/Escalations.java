package id.tanggap.demo;

import id.tanggap.demo.api.Api;
import id.tanggap.demo.api.Person;
import java.util.Map;

/** The steps of an escalation: raised by the officer, answered by the head of the section. */
final class Escalations {

  private final Api api;

  Escalations(Api api) {
    this.api = api;
  }

  /** FF-7a1; escalation-service may first have to hear of the case. */
  String raise(Case held) {
    return api.post(
            held.officer(),
            "/escalations",
            Map.of(
                "consultationId",
                held.id(),
                "reason",
                "Perlu konfirmasi kepala seksi atas " + held.sample().id()))
        .required("id")
        .asText();
  }

  void answer(Person head, String escalationId, String text) {
    api.post(head, "/escalations/" + escalationId + "/acknowledgement", Map.of());
    api.post(head, "/escalations/" + escalationId + "/answer", Map.of("text", text));
  }
}
