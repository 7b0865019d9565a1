package id.tanggap.demo.day;

import static id.tanggap.demo.api.Call.post;
import static id.tanggap.demo.day.People.SARI;
import static id.tanggap.demo.day.Questions.atTheDesk;
import static id.tanggap.demo.day.Questions.response;
import static id.tanggap.demo.day.Questions.visit;

import java.util.Map;
import java.util.stream.StreamSupport;

/** FF-7b1: who leaves without a word and without a contact is counted apart, never as resolved. */
final class OneLeaves implements Situation {

  @Override
  public String titleId() {
    return "Seorang tamu pergi sebelum dijawab";
  }

  @Override
  public String titleEn() {
    return "A visitor leaves before there is an answer";
  }

  @Override
  public void play(Story story) {
    var visit = story.does(SARI, "receives a visitor", visit()).text("id");
    var question = atTheDesk(visit, "Bagaimana mengubah rekening bendahara?", "BANK-REKENING");
    var id = story.does(SARI, "hears a question", question).text("id");
    story.does(
        SARI, "finds the chair empty", post("/visits/" + visit + "/closing", Map.of("left", true)));

    var path = "/consultations/" + id;
    story.shows(
        "the question is not resolved",
        "CANCELLED",
        story.read(SARI, path).path("status").asText());
    var timeline = story.read(SARI, path + "/timeline").path("items");
    var reason =
        StreamSupport.stream(timeline.spliterator(), false)
            .map(act -> act.at("/data/reasonCode").asText())
            .filter(code -> !code.isEmpty())
            .findFirst()
            .orElse("none");
    story.shows("and is counted apart", "LEFT_WITHOUT_CONTACT", reason);
    story.isRefused(
        SARI, "answers all the same", response(id, "IN_PERSON", "Ya."), 409, "case-ended");
  }
}
