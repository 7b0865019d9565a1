package id.tanggap.demo.day;

import static id.tanggap.demo.api.Call.post;
import static id.tanggap.demo.day.People.CONTACT_PERSON;
import static id.tanggap.demo.day.People.RINA;
import static id.tanggap.demo.day.Questions.atTheDesk;
import static id.tanggap.demo.day.Questions.response;
import static id.tanggap.demo.day.Questions.visit;

import java.util.Map;

/** FF-6, FF-7b: what was not answered when a visit ends is promised, with somebody to call back. */
final class TwoQuestions implements Situation {

  @Override
  public String titleId() {
    return "Satu tamu, dua pertanyaan";
  }

  @Override
  public String titleEn() {
    return "One visitor, two questions";
  }

  @Override
  public void play(Story story) {
    var visit = story.does(RINA, "receives a visitor", visit()).text("id");
    var easy = atTheDesk(visit, "Kapan batas akhir pengajuan SPM GUP?", "PD-UPTUP");
    var answered = story.does(RINA, "hears the first question", easy).text("id");
    var hard = atTheDesk(visit, "Mengapa retur SP2D kami belum kembali?", "PD-SPM");
    var promised = story.does(RINA, "hears the second question", hard);
    var text = "Lihat langkah-langkah akhir tahun anggaran (contoh).";
    story.does(RINA, "answers the first at once", response(answered, "IN_PERSON", text));

    var closing = "/visits/" + visit + "/closing";
    var id = promised.text("id");
    var refused =
        story.isRefused(
            RINA, "says goodbye", post(closing, Map.of()), 409, "contact-person-required");
    story.shows(
        "it names what is not answered", id, refused.body().at("/consultations/0").asText());
    story.does(
        RINA,
        "says goodbye, and whom to call",
        post(closing, Map.of("contactPerson", CONTACT_PERSON)));

    var due = Promise.of(story, RINA, id).path("dueAt").asText();
    var asked = promised.text("submittedAt");
    story.shows(
        "the second is promised", Promise.workedOut(story, RINA, "FACE_TO_FACE", asked), due);
    story.does(RINA, "calls back", response(id, "PHONE", "Retur diproses hari ini (contoh)."));
    story.shows(
        "and that was in time", "MET", Promise.judged(story, RINA, id).path("verdict").asText());
  }
}
