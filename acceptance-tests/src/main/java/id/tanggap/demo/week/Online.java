package id.tanggap.demo.week;

import static id.tanggap.demo.day.Questions.response;
import static id.tanggap.demo.day.Questions.step;
import static id.tanggap.demo.day.Questions.whatsapp;

import id.tanggap.demo.api.Call;
import id.tanggap.demo.api.Person;
import java.time.Instant;
import java.util.Map;

/** The steps of a question that came to the number of the office. */
final class Online {

  private Online() {}

  /** ON-2: received, taken on and given a topic. */
  static String takenOn(Scene scene, Person officer, String question, String topicCode) {
    var id = scene.isAbout(scene.does(officer, "receives a question", whatsapp(question)));
    scene.does(officer, "takes it on", step(id, "acceptance", Map.of()));
    scene.does(
        officer, "finds its topic", step(id, "classification", Map.of("topicCode", topicCode)));
    return id;
  }

  /** ON-6: the same, and promised. */
  static String promised(Scene scene, Person officer, String question, String topicCode) {
    var id = takenOn(scene, officer, question, topicCode);
    scene.does(officer, "promises an answer", step(id, "follow-up", Map.of()));
    return id;
  }

  /** ON-6c: the stakeholder was reached. */
  static Call report(String id) {
    return step(
        id,
        "progress-reports",
        Map.of(
            "text", "Masih kami telaah, mohon menunggu (contoh).",
            "medium", "WHATSAPP",
            "outcome", "REACHED",
            "kind", "PROGRESS"));
  }

  static Call answer(String id) {
    return response(id, "WHATSAPP", "Sudah kami periksa, silakan diajukan kembali (contoh).");
  }

  /** Said on the phone at that time, and typed in now. */
  static Call answeredAt(String id, Instant told) {
    return step(
        id,
        "response",
        Map.of(
            "text", "Sudah kami jelaskan lewat telepon (contoh).",
            "outcome", "ANSWERED",
            "medium", "PHONE",
            "occurredAt", told,
            "reason", "Dijawab lewat telepon di luar meja layanan"));
  }
}
