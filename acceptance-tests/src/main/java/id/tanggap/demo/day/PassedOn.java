package id.tanggap.demo.day;

import static id.tanggap.demo.day.People.HEAD_OF_BANK;
import static id.tanggap.demo.day.People.HEAD_OF_PD;
import static id.tanggap.demo.day.People.YUSUF;
import static id.tanggap.demo.day.Questions.escalation;
import static id.tanggap.demo.day.Questions.onEscalation;
import static id.tanggap.demo.day.Questions.response;
import static id.tanggap.demo.day.Questions.takeOn;
import static id.tanggap.demo.day.Questions.whatsapp;

import id.tanggap.demo.api.Call;
import java.util.Map;

/** FF-7a, A-9, A-10: a head asks back and hands over, never in a circle, and never resolves. */
final class PassedOn implements Situation {

  @Override
  public String titleId() {
    return "Eskalasi dikembalikan, lalu diteruskan ke seksi lain";
  }

  @Override
  public String titleEn() {
    return "An escalation is returned, then passed on to another section";
  }

  @Override
  public void play(Story story) {
    var question = whatsapp("SP2D kami retur dua kali, apa yang harus diperbaiki?");
    var id = story.does(YUSUF, "receives a question", question).text("id");
    takeOn(story, YUSUF, id, "PD-SPM");
    var raised = story.does(YUSUF, "escalates it", escalation(id, "Retur berulang, perlu arahan"));
    var escalation = raised.text("id");
    askBack(story, escalation);
    passOn(story, escalation);
    story.isRefused(
        HEAD_OF_BANK, "would end the case", response(id, "WHATSAPP", "Selesai."), 403, "forbidden");
    story.readOnce(
        YUSUF,
        "/consultations/" + id,
        detail -> detail.at("/escalation/state").asText().equals("ANSWERED"));
    story.does(
        YUSUF, "delivers the answer", response(id, "WHATSAPP", "Perbaiki nama rekening (contoh)."));
  }

  private static void askBack(Story story, String escalation) {
    story.does(
        HEAD_OF_PD,
        "asks back",
        onEscalation(escalation, "return", Map.of("question", "Rekening siapa yang retur?")));
    story.does(
        YUSUF,
        "says more",
        onEscalation(escalation, "resubmission", Map.of("text", "Rekening pihak ketiga.")));
  }

  private static void passOn(Story story, String escalation) {
    story.does(HEAD_OF_PD, "passes it on to BANK", redirection(escalation, "BANK"));
    story.isRefused(HEAD_OF_PD, "answers too late", answer(escalation), 404, "not-found");
    story.isRefused(
        HEAD_OF_BANK, "passes it back", redirection(escalation, "PD"), 409, "already-in-chain");
    story.does(HEAD_OF_BANK, "answers", answer(escalation));
  }

  private static Call redirection(String escalation, String section) {
    var reason = "Tugas seksi " + section;
    return onEscalation(
        escalation, "redirection", Map.of("sectionCode", section, "reason", reason));
  }

  private static Call answer(String escalation) {
    return onEscalation(escalation, "answer", Map.of("text", "Perbaiki nama rekening (contoh)."));
  }
}
