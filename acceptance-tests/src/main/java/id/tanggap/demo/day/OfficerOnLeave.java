package id.tanggap.demo.day;

import static id.tanggap.demo.day.People.DEDI;
import static id.tanggap.demo.day.People.HEAD_OF_OFFICE;
import static id.tanggap.demo.day.People.OM_SPAN;
import static id.tanggap.demo.day.People.YUSUF;
import static id.tanggap.demo.day.Questions.response;
import static id.tanggap.demo.day.Questions.step;
import static id.tanggap.demo.day.Questions.takeOn;
import static id.tanggap.demo.day.Questions.ticket;

import com.fasterxml.jackson.databind.JsonNode;
import id.tanggap.demo.api.Call;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** From the first day of an absence on, the cases of who is away are in the pool. */
final class OfficerOnLeave implements Situation {

  @Override
  public String titleId() {
    return "Petugas mengambil cuti";
  }

  @Override
  public String titleEn() {
    return "An officer goes on leave";
  }

  @Override
  public void play(Story story) {
    var dedi = story.office().idOf(DEDI);
    var question = ticket(Office.newReference(), 1, "Bagaimana membatalkan SPP di SAKTI?");
    var id = story.does(OM_SPAN, "brings a ticket", question).text("id");
    takeOn(story, DEDI, id, "PD-SPM");

    var today = story.office().today();
    story.does(HEAD_OF_OFFICE, "writes down that dedi is away today", away(story, dedi, today));
    try {
      var holder = story.read(YUSUF, "/consultations/" + id).path("officerId").asText("nobody");
      story.shows("the case is in the pool", "nobody", holder);
      story.isRefused(
          HEAD_OF_OFFICE,
          "gives it to dedi",
          step(id, "assignment", Map.of("officerId", dedi, "reason", "Kasusnya sendiri")),
          409,
          "officer-not-available");
      story.does(YUSUF, "takes it from the pool", step(id, "acceptance", Map.of()));
    } finally {
      story.does(HEAD_OF_OFFICE, "writes down that dedi is back", back(story, dedi, today));
    }
    story.does(YUSUF, "answers", response(id, "HAI_CSO", "Batalkan di modul pembayaran (contoh)."));
  }

  private static Call away(Story story, String officer, LocalDate day) {
    return absences(story, officer, day, List.of(Map.of("from", day, "to", day)));
  }

  private static Call back(Story story, String officer, LocalDate day) {
    return absences(story, officer, day, List.of());
  }

  /** The register as it is, but for what it says of this day. */
  private static Call absences(
      Story story, String officer, LocalDate day, List<Map<String, LocalDate>> ofTheDay) {
    var path = "/officers/" + officer;
    var known = story.office().answer(HEAD_OF_OFFICE, Call.get(path));
    var absences = new ArrayList<Object>(ofTheDay);
    for (JsonNode absence : known.body().path("absences")) {
      if (!absence.path("from").asText().equals(day.toString())) {
        absences.add(absence);
      }
    }
    var body = new HashMap<String, Object>();
    body.put("name", known.text("name"));
    body.put("sectionCode", known.text("sectionCode"));
    body.put("roles", known.body().path("roles"));
    body.put("active", true);
    body.put("absences", absences);
    return Call.put(path, body).ifStill(known.version());
  }
}
