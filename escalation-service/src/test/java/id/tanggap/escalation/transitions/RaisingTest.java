package id.tanggap.escalation.transitions;

import static id.tanggap.clauses.TransitionTable.namesOf;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.clauses.Answer;
import id.tanggap.clauses.Clause;
import id.tanggap.clauses.JournalEnd;
import id.tanggap.clauses.Transition;
import id.tanggap.clauses.TransitionTable;
import id.tanggap.escalation.stage.HandSetClock;
import id.tanggap.escalation.stage.OnStage;
import id.tanggap.escalation.stage.Question;
import id.tanggap.journal.Journal;
import id.tanggap.journal.JournalRow;
import jakarta.inject.Inject;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing else can be escalated: each question in each state, by everybody. */
@OnStage
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RaisingTest {

  private static final TransitionTable TABLE =
      TransitionTable.read(Path.of("src/test/transitions/raising.tsv"));

  /** What rests on news is refused after two seconds only. */
  private static final List<String> WAITED_FOR =
      List.of(
          "409 consultation-unknown", "409 not-accepted", "409 not-classified", "409 case-ended");

  private static final int AT_ONCE = 24;

  /** A refusal changes nothing, so one question serves all refusals of a place and state. */
  private final Map<String, Question> refusing = new HashMap<>();

  /** What waits for news waits together. */
  private final Map<Transition, CompletableFuture<Answer>> waiting = new HashMap<>();

  private List<String> writtenByWhoWaited = List.of();

  @Inject HandSetClock time;
  @Inject Journal journal;
  @Inject DataSource database;

  @BeforeEach
  void it_is_a_tuesday_morning_and_all_that_waits_is_under_way() {
    time.is("2026-11-24T09:00");
    if (waiting.isEmpty()) {
      sendAllThatWaits();
    }
  }

  private void sendAllThatWaits() {
    var requests = new HashMap<Transition, HttpRequest>();
    for (var cell : cells()) {
      if (WAITED_FOR.contains(cell.outcome())) {
        requests.put(cell, requestOf(cell, questionFor(cell)));
      }
    }
    var end = JournalEnd.of(database);
    var senders = Executors.newFixedThreadPool(AT_ONCE);
    requests.forEach(
        (cell, request) ->
            waiting.put(cell, CompletableFuture.supplyAsync(() -> Answer.to(request), senders)));
    senders.shutdown();
    waiting.values().forEach(CompletableFuture::join);
    writtenByWhoWaited = end.writtenSince();
  }

  static List<Transition> cells() {
    return TABLE.cells();
  }

  @ParameterizedTest
  @MethodSource("cells")
  @Clause({"FF-7a1", "FF-7a3", "ON-6a"})
  void a_question_is_escalated_as_the_table_says(Transition cell) {
    var question = questionFor(cell);
    var before = newestOf(question, cell);
    var end = JournalEnd.of(database);

    var answer =
        waiting.containsKey(cell) ? waiting.get(cell).join() : Answer.to(requestOf(cell, question));

    assertThat(Outcome.of(answer, toldOfAnotherThan(before, newestOf(question, cell))))
        .isEqualTo(cell.outcome());
    assertThat(answer.isAccepted() ? List.of() : end.writtenSince()).isEmpty();
    assertThat(writtenByWhoWaited).isEmpty();
  }

  @Test
  void everybody_is_in_the_table_with_every_way_to_escalate_and_every_state() {
    assertThat(TABLE.gaps(namesOf(Sender.values()))).isEmpty();
    assertThat(TABLE.commands()).containsExactlyInAnyOrderElementsOf(namesOf(Raising.values()));
    assertThat(TABLE.statuses()).containsExactlyElementsOf(namesOf(Asked.values()));
  }

  private Question questionFor(Transition cell) {
    var place = placeOf(cell);
    var asked = Asked.valueOf(cell.status());
    return cell.outcome().startsWith("2")
        ? asked.make(place)
        : refusing.computeIfAbsent(place + " " + asked, _ -> asked.make(place));
  }

  private static HttpRequest requestOf(Transition cell, Question question) {
    return Raising.valueOf(cell.command()).by(Sender.valueOf(cell.who()), question);
  }

  /** The id of the last escalation of the question, empty where it has none. */
  private static String newestOf(Question question, Transition cell) {
    var list = "/api/v1/escalations?limit=1&consultationId=" + question.id();
    return Api.get(list, placeOf(cell).officer).text("id");
  }

  private Stream<JournalRow> toldOfAnotherThan(String known, String newest) {
    return newest.equals(known) ? Stream.empty() : journal.of(newest).stream();
  }

  private static Place placeOf(Transition cell) {
    return Sender.valueOf(cell.who()).place;
  }
}
