package id.tanggap.demo.week;

import static id.tanggap.demo.day.People.ADMINISTRATOR;
import static id.tanggap.demo.day.People.YUSUF;
import static id.tanggap.demo.week.Scene.time;

import id.tanggap.demo.api.Call;
import id.tanggap.demo.day.Office;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** the day on which an answer is due becomes a day off while the question is open. */
final class NewDayOff implements Tale {

  private static final String BASIS = "ND-117/KPN.1603/2026";

  @Override
  public String titleId() {
    return "Hari tenggat ditetapkan sebagai hari libur kantor";
  }

  @Override
  public String titleEn() {
    return "The day of the deadline becomes a day off";
  }

  @Override
  public void play(Scene scene) {
    var office = scene.office();
    var before = new OfficeDays(office);
    scene.waitsUntil(before.morningAfter(office.today()));
    var id = Online.promised(scene, YUSUF, "Bagaimana mengganti KPA di SAKTI?", "MSKI-USERSAKTI");
    var due = time(scene.hears("SlaClockStarted", "SOLUTION"), "dueAt");
    var date = LocalDate.ofInstant(due, Office.ZONE);

    var preview =
        scene.does(ADMINISTRATOR, "asks what a closure would move", closure("/preview", date));
    scene.shows("it would move this deadline", true, preview.body().toString().contains(id));
    scene.does(ADMINISTRATOR, "closes the office on that day", closure("", date));
    scene.hearsOfTheOffice("CalendarChanged", data -> data.path("basis").asText().equals(BASIS));
    var moved = scene.hears("SlaDeadlineMoved", "SOLUTION");
    scene.shows("the deadline told first is kept", due, time(moved, "oldDueAt"));
    scene.shows("why it moved", "CALENDAR", moved.path("reason").asText());
    scene.shows(
        "it is due on the next working day", before.closingAfter(due, 1), time(moved, "newDueAt"));
    scene.does(YUSUF, "answers", Online.answer(id));
    var met = scene.hears("SlaMet", "SOLUTION");
    scene.shows("the three days are kept", "MET", met.path("verdict").asText());
  }

  private static Call closure(String step, LocalDate date) {
    return Call.post(
        "/calendars/" + Office.CODE + "/changes" + step,
        Map.of(
            "basis",
            BASIS,
            "entries",
            List.of(
                Map.of(
                    "date", date,
                    "kind", "OFFICE_CLOSURE",
                    "nameId", "Kantor ditutup (contoh)",
                    "nameEn", "Office closed (example)"))));
  }
}
