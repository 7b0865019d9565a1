package id.tanggap.demo.week;

import static id.tanggap.demo.day.People.ADMINISTRATOR;
import static id.tanggap.demo.day.People.ADMINISTRATOR_OF_ALL;
import static id.tanggap.demo.day.People.DEDI;
import static id.tanggap.demo.day.People.HEAD_OF_OFFICE;
import static id.tanggap.demo.day.People.RINA;
import static id.tanggap.demo.day.People.YUSUF;
import static id.tanggap.demo.day.Questions.idOf;
import static id.tanggap.demo.day.Questions.step;
import static id.tanggap.demo.day.Questions.whatsapp;

import com.fasterxml.jackson.databind.JsonNode;
import id.tanggap.demo.api.EventStream;
import id.tanggap.demo.api.Patience;
import id.tanggap.demo.api.StackFile;
import id.tanggap.demo.day.Astray;
import id.tanggap.demo.day.Office;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * A working week in fast time: six cases side by side, each of which the administrator of all
 * offices follows on the live stream; in the end every deadline is explained.
 */
public final class WorkingWeek {

  private static final int SLOWEST = 60;
  private static final int EVENTS_BETWEEN_BREAKS = 25;
  private static final Duration LATE_IN_THE_MORNING = Duration.ofHours(1);

  private static final List<Tale> TALES =
      List.of(
          new DeskMiss(),
          new OneReport(),
          new Breach(),
          new Awaited(),
          new PhoneCall(),
          new NewDayOff());

  private final Office office;
  private final PrintStream out;
  private final Watch watch = new Watch();
  private final Ticker ticker;
  private final List<Scene> scenes = new ArrayList<>();
  private volatile @Nullable EventStream stream;

  private WorkingWeek(Office office, PrintStream out) {
    this.office = office;
    this.out = out;
    this.ticker = new Ticker(out);
  }

  /** Ends with 1 when something was not as it should be, with 2 when misused. */
  public static void main(String[] words) throws IOException {
    if (words.length != 2 || !words[0].equals("--stack")) {
      System.err.println("Tell me the stack: --stack FILE");
      System.exit(2);
    }
    System.exit(play(Path.of(words[1]), System.out));
  }

  /** Plays the week on the stack that this {@code stack.json} describes; answers the exit code. */
  public static int play(Path stackFile, PrintStream out) throws IOException {
    var stack = StackFile.read(stackFile);
    if (stack.time().speed() < SLOWEST) {
      out.println("A week is long. Start a stack whose time runs fast: ./run --demo-week");
      return 2;
    }
    return new WorkingWeek(new Office(stack), out).play();
  }

  private int play() {
    var names = "ABCDEF";
    for (int tale = 0; tale < TALES.size(); tale++) {
      var label = names.substring(tale, tale + 1);
      out.printf("%s  %s%n   %s%n", label, TALES.get(tale).titleId(), TALES.get(tale).titleEn());
      scenes.add(new Scene(label, office, watch, ticker));
    }
    out.println();
    try (var listening = office.listening(ADMINISTRATOR_OF_ALL, this::hears)) {
      stream = listening;
      var good = playAll();
      var whole = new Memories(office, watch).agree(scenes, out);
      var explained = explain();
      out.printf(
          "%n%d of %d cases went as they should; %d deadlines explained%n",
          good, TALES.size(), explained);
      return good == TALES.size() && whole ? 0 : 1;
    }
  }

  /** Now and then the network breaks, and nothing of it must be noticed. */
  private void hears(JsonNode event) {
    watch.hears(event);
    ticker.heard(event);
    var listening = stream;
    if (listening != null && watch.size() % EVENTS_BETWEEN_BREAKS == 0) {
      listening.cut();
    }
  }

  private long playAll() {
    rehearse();
    var morning = new OfficeDays(office).nextMorning(office.now(), LATE_IN_THE_MORNING);
    new Patience(Duration.ofDays(1)).pause(office.time().until(morning));
    try (var people = Executors.newFixedThreadPool(TALES.size(), Thread.ofPlatform().factory())) {
      var running = TALES.stream().map(tale -> people.submit(() -> goesWell(tale))).toList();
      return running.stream().filter(WorkingWeek::result).count();
    }
  }

  /** What is done for the first time takes long, and long is hours here; so it is done before. */
  private void rehearse() {
    List.of(RINA, YUSUF, DEDI, HEAD_OF_OFFICE, ADMINISTRATOR).forEach(office::idOf);
    var question = office.answer(DEDI, whatsapp("Apakah loket sudah buka? (gladi)"));
    var id = idOf(question);
    office.answer(DEDI, step(id, "acceptance", Map.of()));
    office.answer(DEDI, step(id, "classification", Map.of("topicCode", "UMUM-LAIN")));
    office.answer(DEDI, step(id, "follow-up", Map.of()));
    office.answer(DEDI, Online.report(id));
    office.answer(DEDI, Online.answer(id));
  }

  private boolean goesWell(Tale tale) {
    var scene = scenes.get(TALES.indexOf(tale));
    try {
      tale.play(scene);
      return true;
    } catch (RuntimeException astray) {
      out.printf("%s  ASTRAY: %s%n", tale.titleEn(), astray.getMessage());
      return false;
    }
  }

  private int explain() {
    var explanation = new Explanation(office, out);
    var all = 0;
    for (var scene : scenes) {
      all += explanation.of(scene.label(), scene.caseId());
    }
    return all;
  }

  private static boolean result(Future<Boolean> tale) {
    try {
      return tale.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Astray("interrupted");
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
