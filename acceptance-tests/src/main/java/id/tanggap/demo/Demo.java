package id.tanggap.demo;

import id.tanggap.demo.api.Api;
import id.tanggap.demo.api.Http;
import id.tanggap.demo.api.StackFile;
import id.tanggap.demo.api.Tokens;
import java.io.IOException;
import java.io.PrintStream;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The demonstration: sends sample questions through the public APIs of a running stack as the
 * people of the office, drives each to the end of its path, and shows what became of them.
 */
public final class Demo {

  private final StackFile stack;
  private final InstantSource time;
  private final PrintStream out;

  private Demo(StackFile stack, PrintStream out) {
    this.stack = stack;
    this.time = stack.time();
    this.out = out;
  }

  /** Ends with 1 when a case did not reach its end or an event was lost, with 2 when misused. */
  public static void main(String[] words) throws IOException {
    try {
      System.exit(run(System.out, words));
    } catch (IllegalArgumentException misuse) {
      System.err.println(misuse.getMessage());
      System.exit(2);
    }
  }

  /** The same without leaving the program: answers with the exit code. */
  public static int run(PrintStream out, String... words) throws IOException {
    var arguments = Arguments.of(words);
    return new Demo(StackFile.read(arguments.stack()), out).show(arguments.samples());
  }

  private int show(List<Sample> samples) {
    out.println("Sending %d questions through the office ...%n".formatted(samples.size()));
    var rows = play(samples);
    out.println(Table.of(rows));
    var topics = new Topics(stack.kafka().reader());
    var journals = new Journals(stack.postgres().values());
    var count = EventCount.whenQuiet(topics, journals, time);
    out.println("\n" + count.table());
    return new Outcome(rows, count).tell(out);
  }

  private List<Row> play(List<Sample> samples) {
    var http = new Http();
    var tokens = new Tokens(http, stack);
    var cast = new Cast();
    var consultations =
        new Consultations(new Api(http, tokens, stack.urlOf("consultation-service")));
    var escalations = new Escalations(new Api(http, tokens, stack.urlOf("escalation-service")));
    var deadlines = new Deadlines(new Api(http, tokens, stack.urlOf("sla-monitor-service")));
    var today = LocalDate.ofInstant(time.instant(), LeftOvers.OFFICES);
    new LeftOvers(consultations, tokens, cast, today).clear(samples);
    return new Rehearsal(
            consultations,
            new Intake(consultations, time, runId()),
            new Paths(consultations, escalations, cast),
            new Expectation(deadlines, time),
            cast)
        .play(samples);
  }

  /** Short, and another one at every run. */
  private static String runId() {
    return UUID.randomUUID().toString().substring(0, 8);
  }
}
