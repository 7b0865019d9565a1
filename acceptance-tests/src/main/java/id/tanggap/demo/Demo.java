package id.tanggap.demo;

import id.tanggap.demo.api.Api;
import id.tanggap.demo.api.Http;
import id.tanggap.demo.api.StackFile;
import id.tanggap.demo.api.Tokens;
import id.tanggap.demo.complaint.ComplaintFile;
import id.tanggap.demo.complaint.ComplaintRehearsal;
import id.tanggap.demo.complaint.Filings;
import java.io.IOException;
import java.io.PrintStream;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The demonstration: sends sample questions and complaints through the public APIs of a running
 * stack as the people of the office, drives each to the end of its path, and shows what became of
 * them, and who may see which complaint.
 */
public final class Demo {

  private final StackFile stack;
  private final InstantSource time;
  private final PrintStream out;
  private final Http http = new Http();
  private final Tokens tokens;
  private final String run = runId();

  private Demo(StackFile stack, PrintStream out) {
    this.stack = stack;
    this.time = stack.time();
    this.out = out;
    tokens = new Tokens(http, stack);
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
    return new Demo(StackFile.read(arguments.stack()), out)
        .show(arguments.samples(), arguments.complaintFile());
  }

  private int show(List<Sample> samples, ComplaintFile complaints) {
    out.println("Sending %d questions through the office ...%n".formatted(samples.size()));
    var rows = play(samples);
    out.println(Table.of(rows));
    follow(rows);
    tellGrounds(rows);
    var filings = file(complaints, rows);
    tell(filings);
    var topics = new Topics(stack.kafka().reader());
    var journals = new Journals(stack.postgres().values());
    var count = EventCount.whenQuiet(topics, journals, time);
    out.println("\n" + count.table());
    return Math.max(new Outcome(rows, count).tell(out), filings.isGood() ? 0 : 1);
  }

  /** Whoever has a receipt sees how far the case is, and needs no account. */
  private void follow(List<Row> rows) {
    var api = new Api(http, tokens, stack.urlOf("consultation-service"));
    rows.stream()
        .flatMap(row -> row.inTheBooks().stream())
        .findFirst()
        .map(held -> Followed.by(held, api).tell())
        .ifPresent(out::println);
  }

  /** Who waited for papers got them, and an answer that says where it stands. */
  private void tellGrounds(List<Row> rows) {
    var api = new Api(http, tokens, stack.urlOf("consultation-service"));
    out.println();
    rows.stream()
        .filter(row -> row.isGood() && row.sample().expectedPath() == ExpectedPath.DOCUMENTS)
        .flatMap(row -> row.inTheBooks().stream())
        .map(held -> Grounds.of(held, api).tell())
        .forEach(out::println);
  }

  private Filings file(ComplaintFile complaints, List<Row> rows) {
    out.println("%nFiling %d complaints ...%n".formatted(complaints.samples().size()));
    var numbers =
        rows.stream()
            .filter(row -> !row.number().equals(Standing.NONE))
            .collect(Collectors.toMap(row -> row.sample().id(), Row::number, (first, _) -> first));
    return new ComplaintRehearsal(
            new Api(http, tokens, stack.urlOf("complaint-service")),
            new Api(http, tokens, stack.urlOf("sla-monitor-service")),
            new Api(http, tokens, stack.urlOf("escalation-service")),
            tokens,
            time)
        .play(complaints, numbers, run);
  }

  private void tell(Filings filings) {
    out.println(Table.headed(Filings.heading(), filings.lines()));
    out.println("\nWho sees which of them:\n");
    out.println(Table.headed(Filings.headingOfSights(), filings.sights()));
    out.println();
    filings.findings().forEach(out::println);
  }

  private List<Row> play(List<Sample> samples) {
    var cast = new Cast();
    var api = new Api(http, tokens, stack.urlOf("consultation-service"));
    var consultations = new Consultations(api);
    var escalations = new Escalations(new Api(http, tokens, stack.urlOf("escalation-service")));
    var deadlines = new Deadlines(new Api(http, tokens, stack.urlOf("sla-monitor-service")));
    var today = LocalDate.ofInstant(time.instant(), LeftOvers.OFFICES);
    new LeftOvers(consultations, tokens, cast, today).clear(samples);
    return new Rehearsal(
            consultations,
            new Intake(consultations, time, run),
            new Paths(consultations, escalations, new Papers(api), cast),
            new Expectation(deadlines, time),
            cast)
        .play(samples);
  }

  /** Short, and another one at every run. */
  private static String runId() {
    return UUID.randomUUID().toString().substring(0, 8);
  }
}
