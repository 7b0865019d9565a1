package id.tanggap.demo.day;

import id.tanggap.demo.api.Call;
import id.tanggap.demo.api.Person;
import id.tanggap.demo.api.StackFile;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Twelve situations of a working day, one after the other; each is a short story. */
public final class WorkingDay {

  private static final List<Situation> SITUATIONS =
      List.of(
          new ThreeVisitors(),
          new TwoQuestions(),
          new OneLeaves(),
          new FridayNight(),
          new PowerFailure(),
          new OfficerOnLeave(),
          new HeadOnLeave(),
          new WrongAnswer(),
          new TicketTwice(),
          new PassedOn(),
          new PapersAndReferral(),
          new AtTheSameTime());

  private final Office office;
  private final PrintStream out;

  private WorkingDay(Office office, PrintStream out) {
    this.office = office;
    this.out = out;
  }

  /** Ends with 1 when a situation did not end as it should, with 2 when misused. */
  public static void main(String[] words) throws IOException {
    if (words.length != 2 || !words[0].equals("--stack")) {
      System.err.println("Tell me the stack: --stack FILE");
      System.exit(2);
    }
    System.exit(play(Path.of(words[1]), System.out));
  }

  /** Plays the day on the stack that this {@code stack.json} describes; answers the exit code. */
  public static int play(Path stackFile, PrintStream out) throws IOException {
    return new WorkingDay(new Office(StackFile.read(stackFile)), out).play();
  }

  private int play() {
    var good = SITUATIONS.stream().filter(this::ends).count();
    out.printf("%n%d of %d situations ended as they should%n", good, SITUATIONS.size());
    return good == SITUATIONS.size() ? 0 : 1;
  }

  private boolean ends(Situation situation) {
    out.printf(
        "%n%2d  %s%n    %s%n",
        SITUATIONS.indexOf(situation) + 1, situation.titleId(), situation.titleEn());
    clear(People.RINA);
    clear(People.SARI);
    try {
      situation.play(new Story(office, out));
      return true;
    } catch (RuntimeException astray) {
      out.println("    ASTRAY: " + astray.getMessage());
      return false;
    }
  }

  /** A situation that was cut short may have left a visitor in front of an officer. */
  private void clear(Person officer) {
    var path =
        "/visits?officeCode=%s&status=OPEN&limit=200&day=%s".formatted(Office.CODE, office.today());
    var id = office.idOf(officer);
    for (var visit : office.answer(officer, Call.get(path)).body().path("items")) {
      if (visit.path("officerId").asText().equals(id)) {
        var closing = "/visits/" + visit.path("id").asText() + "/closing";
        office.answer(officer, Call.post(closing, Map.of("left", true)));
      }
    }
  }
}
