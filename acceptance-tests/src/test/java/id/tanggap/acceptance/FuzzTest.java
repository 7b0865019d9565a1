package id.tanggap.acceptance;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.acceptance.fuzz.ApiDocument;
import id.tanggap.acceptance.fuzz.Attempt;
import id.tanggap.acceptance.fuzz.Attempts;
import id.tanggap.acceptance.fuzz.Known;
import id.tanggap.acceptance.fuzz.Operation;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Requests that chance has spoilt, at every operation of the OpenAPI documents. Another chance each
 * time; {@code -Dtanggap.fuzz.seed=…} repeats one, and it is named where something is wrong.
 */
@AgainstTheStack
class FuzzTest {

  private static final int ROUNDS = Integer.getInteger("tanggap.fuzz.rounds", 12);
  private static final int PASSES = 6;
  private static final long SEED = Long.getLong("tanggap.fuzz.seed", System.nanoTime());

  private static final Map<String, String> LOGINS =
      Map.of(
          "SERVICE_OFFICER", "sari",
          "CSO", "yusuf",
          "SECTION_HEAD", "kasi-pd",
          "OFFICE_HEAD", "kepala",
          "ADMIN", "admin",
          "COMPLIANCE_OFFICER", "kepatuhan",
          "INTEGRITY_OFFICER", "integritas",
          "VIEWER_REGIONAL", "kanwil",
          "STAKEHOLDER", "satker-990002",
          "OMSPAN_INTEGRATION", "omspan");

  private final RunningStack stack;
  private final Work work;
  private final Map<String, Traces> traces = new HashMap<>();
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  FuzzTest(RunningStack stack) {
    this.stack = stack;
    this.work = new Work(stack);
  }

  @BeforeEach
  @AfterEach
  void nobody_sits_at_the_desk() {
    work.clearDeskOf("sari");
  }

  @AfterEach
  void nobody_looks_any_more() throws SQLException {
    for (var one : traces.values()) {
      one.close();
    }
  }

  /**
   * Whatever is refused leaves no trace in its service. What was granted is left out and the rest
   * sent again, until all of it is refused: then nothing stands anywhere that did not stand there
   * before, unless a clock was due meanwhile.
   */
  @Test
  void whatever_is_sent_is_answered_in_words_and_what_is_refused_changes_nothing()
      throws InterruptedException {
    var attempts = attempts();
    for (int pass = 1; pass <= PASSES; pass++) {
      var before = Holdings.settled(stack);
      var refused = refused(attempts);
      var moved = before.whatMovedUntil(Holdings.settled(stack));
      if (refused.size() == attempts.size() && !moved.contains("sla-monitor-service.journal")) {
        assertThat(moved).as("changed by refused requests, seed %d", SEED).isEmpty();
        return;
      }
      attempts = refused;
    }
    throw new AssertionError("always something is granted, seed " + SEED);
  }

  private List<Attempt> attempts() {
    var operations = new ArrayList<Operation>();
    for (var service : Services.ALL) {
      var address = URI.create(stack.addressOf(service));
      var document = ApiDocument.of(address, stack.descriptionOf(service));
      operations.addAll(document.operations());
    }
    var attempts = new Attempts(known(), SEED);
    return IntStream.range(0, ROUNDS)
        .boxed()
        .flatMap(_ -> operations.stream().map(attempts::at))
        .toList();
  }

  private Known known() {
    var ours = CaseOfOurs.withEverything(stack, work);
    var visit = work.visit("sari");
    return new Known(
        Map.of(
            "consultations", ours.id(),
            "escalations", ours.escalation(),
            "clocks", ours.clock(),
            "visits", visit),
        Map.of(
            "officeCode", "042",
            "satkerCode", "990002",
            "topicCode", "PD-SPM",
            "sectionCode", "BANK",
            "consultationId", ours.id(),
            "visitId", visit,
            "basis", "KEP-7/2026",
            "topics.code", "PD-SPM",
            "sections.code", "PD",
            "policies.kind", "SOLUTION"),
        LOGINS.keySet().stream().sorted().toList());
  }

  private List<Attempt> refused(List<Attempt> attempts) throws InterruptedException {
    var refused = new ArrayList<Attempt>();
    for (var attempt : attempts) {
      var login = requireNonNull(LOGINS.get(attempt.caller()));
      var behind = tracesBehind(attempt);
      var now = behind.now();
      var answer = attempt.send(client, stack.token(login));
      isInWords(attempt, answer);
      if (!tookEffect(attempt, answer)) {
        assertThat(behind.since(now)).as(what(attempt, answer)).isEmpty();
      }
      if (!mayTakeEffect(attempt, answer)) {
        refused.add(attempt);
      }
    }
    return refused;
  }

  private Traces tracesBehind(Attempt attempt) {
    var service =
        Services.ALL.stream()
            .filter(it -> attempt.uri().toString().startsWith(stack.addressOf(it)))
            .findFirst()
            .orElseThrow();
    return traces.computeIfAbsent(service, it -> new Traces(Database.of(it, stack)));
  }

  private static boolean tookEffect(Attempt attempt, HttpResponse<String> answer) {
    return attempt.isACommand() && answer.statusCode() < 300;
  }

  /** Also when it comes again. */
  private static boolean mayTakeEffect(Attempt attempt, HttpResponse<String> answer) {
    return tookEffect(attempt, answer) || answer.headers().firstValue("Retry-After").isPresent();
  }

  private static void isInWords(Attempt attempt, HttpResponse<String> answer) {
    var what = what(attempt, answer);
    assertThat(answer.statusCode()).as(what).isBetween(200, 499);
    if (answer.statusCode() >= 300) {
      assertThat(answer.headers().firstValue("Content-Type").orElse(""))
          .as(what)
          .startsWith("application/problem+json");
      assertThat(answer.body()).as(what).contains("urn:tanggap:problem:");
    }
  }

  private static String what(Attempt attempt, HttpResponse<String> answer) {
    return "%s: %d %s, seed %d".formatted(attempt, answer.statusCode(), answer.body(), SEED);
  }
}
