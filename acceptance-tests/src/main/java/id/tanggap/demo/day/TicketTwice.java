package id.tanggap.demo.day;

import static id.tanggap.demo.day.People.DEDI;
import static id.tanggap.demo.day.People.OM_SPAN;
import static id.tanggap.demo.day.Questions.response;
import static id.tanggap.demo.day.Questions.takeOn;
import static id.tanggap.demo.day.Questions.ticket;

/** R2a: a ticket may hold several questions, may come twice, and may come in other words. */
final class TicketTwice implements Situation {

  private static final String WORDS = "Mengapa SPM kami ditolak validasi?";
  private static final String OTHER_WORDS = "Mengapa SPM kami ditolak validasi pagu?";

  @Override
  public String titleId() {
    return "Satu tiket HAI CSO, dua pertanyaan, dikirim ulang";
  }

  @Override
  public String titleEn() {
    return "One ticket of HAI CSO, two questions, sent again";
  }

  @Override
  public void play(Story story) {
    var reference = Office.newReference();
    var first = story.does(OM_SPAN, "brings a ticket", ticket(reference, 1, WORDS)).text("id");
    var again = story.does(OM_SPAN, "brings it again", ticket(reference, 1, WORDS)).text("id");
    story.shows("it is the same case", first, again);
    var second = ticket(reference, 2, "Bagaimana merevisi halaman III DIPA?");
    var other = story.does(OM_SPAN, "brings its second question", second).text("id");
    story.shows("that is a case of its own", true, !other.equals(first));
    var reworded = ticket(reference, 1, OTHER_WORDS);
    var same = story.does(OM_SPAN, "brings the first in other words", reworded).text("id");
    story.shows("it is still the first case", first, same);
    var messages = story.read(DEDI, "/consultations/" + first + "/messages").path("items");
    story.shows(
        "and the other words are a message on it", OTHER_WORDS, messages.at("/0/text").asText());
    answer(story, first, "PD-SPM");
    answer(story, other, "MSKI-REVISI");
  }

  private static void answer(Story story, String id, String topicCode) {
    takeOn(story, DEDI, id, topicCode);
    story.does(DEDI, "answers", response(id, "HAI_CSO", "Periksa sisa pagu (contoh)."));
  }
}
