package id.tanggap.demo.day;

import static id.tanggap.demo.day.People.YUSUF;
import static id.tanggap.demo.day.Questions.response;
import static id.tanggap.demo.day.Questions.step;
import static id.tanggap.demo.day.Questions.takeOn;
import static id.tanggap.demo.day.Questions.whatsapp;

import java.util.List;
import java.util.Map;

/** FF-4, A-7, A-10: something is missing, then somebody beyond the office has to be asked. */
final class PapersAndReferral implements Situation {

  @Override
  public String titleId() {
    return "Keterangan diminta, lalu dirujuk ke kantor pusat";
  }

  @Override
  public String titleEn() {
    return "More is needed, then the head office is asked";
  }

  @Override
  public void play(Story story) {
    var question = whatsapp("User SAKTI kami terkunci, bagaimana membukanya?");
    var id = story.does(YUSUF, "receives a question", question).text("id");
    takeOn(story, YUSUF, id, "MSKI-SAKTI");
    askForMore(story, id);
    story.does(YUSUF, "refers it", step(id, "referral", Map.of("destination", "HAI_DJPB")));
    story.does(
        YUSUF, "hears the answer", step(id, "referral/outcome", Map.of("outcome", "ANSWERED")));
    story.does(YUSUF, "passes it on", response(id, "WHATSAPP", "Akun sudah dibuka (contoh)."));
    var path = story.read(YUSUF, "/consultations/" + id).at("/response/path").asText();
    story.shows("the way it took is told", "REFERRED", path);
  }

  private static void askForMore(Story story, String id) {
    var items = List.of(Map.of("kind", "INFORMATION", "name", "Nama user (contoh)"));
    story.does(YUSUF, "asks for what is missing", step(id, "requests", Map.of("items", items)));
    var request = story.read(YUSUF, "/consultations/" + id).at("/requests/0");
    story.does(
        YUSUF,
        "types in what the satker writes",
        step(
            id,
            "messages",
            Map.of(
                "text", "Usernya operator-990002 (contoh).",
                "requestId", request.path("id").asText(),
                "itemId", request.at("/items/0/id").asText())));
    var status = story.read(YUSUF, "/consultations/" + id).path("status").asText();
    story.shows("nothing is awaited any more", "IN_ANALYSIS", status);
  }
}
