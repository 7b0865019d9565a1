package id.tanggap.stack;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody asked {@code ./run} for, read from its arguments. */
final class CommandLine {

  static final String USAGE =
      """
      Usage: ./run [options]

        --demo [--data FILE]   send the questions of FILE (else the project's own) through the
                               whole system and print what became of them, then stop
          [--data-complaints FILE]
                               file the complaints of FILE, too (else the project's own)
        --demo-day             play twelve situations of a working day instead, each told as a
                               short story with what the services answer
        --demo-week            play a working week in a minute and a half, with data of its own:
                               watch its deadlines on the live stream, each explained
        --fresh                forget all data of earlier runs first
        --port-base N          use the ports from N on (%d unless told)
        --start-at TIME        let all services believe it is TIME now: 2026-03-02T08:00
                               (in Pontianak) or 2026-03-02T01:00:00Z
        --speed N              let the services' time run N times as fast, from a minute after the
                               start on; until then it comes near TIME at the usual pace
        --services all|none    none: only PostgreSQL, Kafka and Keycloak
        --help                 this text
      """
          .formatted(PortPlan.DEFAULT.base());

  private static final ZoneId PONTIANAK = ZoneId.of("Asia/Pontianak");

  /** 07:30 in Pontianak, when the office opens; no holiday is near. */
  private static final Instant MONDAY = Instant.parse("2026-11-23T00:30:00Z");

  /** An hour a second. */
  private static final int WEEK_SPEED = 3_600;

  private final Deque<String> rest;
  private StackOptions options = StackOptions.USUAL;
  private Purpose purpose = Purpose.SERVE;
  private @Nullable Path data;
  private @Nullable Path complaints;
  private DemoRun.Script script = DemoRun.Script.CASES;

  /** Whether the stack stays, shows its main job and ends, or does not even start. */
  enum Purpose {
    SERVE,
    DEMONSTRATE,
    EXPLAIN
  }

  private CommandLine(List<String> arguments) {
    rest = new ArrayDeque<>(arguments);
  }

  /** Throws {@link StartRefused} with a sentence for people when the arguments make no sense. */
  static CommandLine parse(String... arguments) {
    var line = new CommandLine(List.of(arguments));
    while (!line.rest.isEmpty()) {
      line.take(line.rest.removeFirst());
    }
    line.requireDemonstrationFor("--data", line.data);
    line.requireDemonstrationFor("--data-complaints", line.complaints);
    return line;
  }

  /** A week takes a stack of its own, in which it is soon over. */
  StackOptions options() {
    return isWeek() ? options.fresh().startingAt(monday()).running(speedOfTheWeek()) : options;
  }

  /** Where the stack keeps its things. */
  StackFolders folders(Path project) {
    return isWeek()
        ? StackFolders.withHome(project, project.resolve(".tanggap/week"))
        : StackFolders.ofProject(project);
  }

  Purpose purpose() {
    return purpose;
  }

  /** What a demonstration shows. */
  DemoRun.Script script() {
    return script;
  }

  /** The file of questions for the demonstration, if another than the project's own. */
  Optional<Path> data() {
    return Optional.ofNullable(data);
  }

  /** The file of complaints for the demonstration, if another than the project's own. */
  Optional<Path> complaints() {
    return Optional.ofNullable(complaints);
  }

  private void requireDemonstrationFor(String option, @Nullable Path file) {
    if (file != null && !(purpose == Purpose.DEMONSTRATE && script.takesData())) {
      throw new StartRefused(
          "%1$s is for the demonstration: ./run --demo %1$s FILE".formatted(option));
    }
  }

  private void take(String option) {
    switch (option) {
      case "--demo" -> demonstrate(DemoRun.Script.CASES);
      case "--demo-day" -> demonstrate(DemoRun.Script.DAY);
      case "--demo-week" -> demonstrate(DemoRun.Script.WEEK);
      case "--help", "-h" -> purpose = Purpose.EXPLAIN;
      case "--fresh" -> options = options.fresh();
      case "--data" -> data = Path.of(valueOf(option)).toAbsolutePath();
      case "--data-complaints" -> complaints = Path.of(valueOf(option)).toAbsolutePath();
      case "--port-base" -> options = options.at(ports(valueOf(option)));
      case "--start-at" -> options = options.startingAt(instant(valueOf(option)));
      case "--speed" -> options = options.running(speed(valueOf(option)));
      case "--services" -> options = options.with(services(valueOf(option)));
      default -> throw new StartRefused("Unknown option " + option + "\n\n" + USAGE);
    }
  }

  private void demonstrate(DemoRun.Script what) {
    purpose = Purpose.DEMONSTRATE;
    script = what;
  }

  private boolean isWeek() {
    return purpose == Purpose.DEMONSTRATE && script == DemoRun.Script.WEEK;
  }

  private Instant monday() {
    return options.pretendedStart().orElse(MONDAY);
  }

  private int speedOfTheWeek() {
    return options.speed() == 1 ? WEEK_SPEED : options.speed();
  }

  private String valueOf(String option) {
    if (rest.isEmpty()) {
      throw new StartRefused(option + " needs a value\n\n" + USAGE);
    }
    return rest.removeFirst();
  }

  private static PortPlan ports(String base) {
    try {
      return new PortPlan(Integer.parseInt(base));
    } catch (NumberFormatException e) {
      throw new StartRefused("--port-base needs a number, not " + base);
    } catch (IllegalArgumentException e) {
      throw new StartRefused("--port-base: " + e.getMessage());
    }
  }

  private static Instant instant(String time) {
    try {
      return time.endsWith("Z")
          ? Instant.parse(time)
          : LocalDateTime.parse(time).atZone(PONTIANAK).toInstant();
    } catch (DateTimeException e) {
      throw new StartRefused(
          "--start-at needs a time like 2026-03-02T08:00 or 2026-03-02T01:00:00Z, not " + time);
    }
  }

  private static int speed(String times) {
    var speed = times.matches("\\d{1,6}") ? Integer.parseInt(times) : 0;
    if (speed < 1 || speed > StackOptions.FASTEST) {
      throw new StartRefused(
          "--speed needs a whole number from 1 to %d, not %s"
              .formatted(StackOptions.FASTEST, times));
    }
    return speed;
  }

  private static StackOptions.Services services(String choice) {
    try {
      return StackOptions.Services.valueOf(choice.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new StartRefused("--services is all or none, not " + choice);
    }
  }
}
