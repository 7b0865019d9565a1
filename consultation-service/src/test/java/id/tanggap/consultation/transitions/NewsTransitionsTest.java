package id.tanggap.consultation.transitions;

import static id.tanggap.clauses.TransitionTable.namesOf;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.tanggap.clauses.Clause;
import id.tanggap.clauses.Transition;
import id.tanggap.clauses.TransitionTable;
import id.tanggap.consultation.testing.Stack;
import id.tanggap.events.Event;
import id.tanggap.events.escalation.EscalationEvent;
import id.tanggap.events.sla.SlaEvent;
import id.tanggap.journal.Journal;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows 16 and 19 to 25: what other services tell, in every status. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class NewsTransitionsTest {

  private static final TransitionTable TABLE =
      TransitionTable.read(Path.of("src/test/transitions/news.tsv"));

  /** No case is meant. */
  private static final Set<String> OF_NO_CASE =
      Set.of(
          "SectionHeadAppointed",
          "AppointmentEnded",
          "SectionChanged",
          "SectionWithoutHead",
          "CalendarChanged",
          "PolicyChanged",
          "EventSkipped");

  private static final Map<Transition, Story> STORIES = new HashMap<>();

  /** Also where telling failed: then no cell tries it again. */
  private static boolean begun;

  @Inject Journal journal;

  static List<Transition> cells() {
    return TABLE.cells();
  }

  /** All is told at once, so that no cell waits for the broker by itself. */
  @BeforeEach
  void everything_is_told() {
    if (!begun) {
      begun = true;
      tellEverything();
    }
  }

  @ParameterizedTest
  @MethodSource("cells")
  @Clause({"FF-7a1", "FF-7c1", "ON-4", "ON-6a", "ON-6b", "A-8"})
  void news_in_a_status_has_the_outcome_of_the_table(Transition cell) {
    var story = requireNonNull(STORIES.get(cell));

    isHeard(story.followed());

    assertThat(story.outcome()).isEqualTo(cell.outcome());
  }

  @Test
  void all_news_of_a_case_is_in_the_table_in_every_status() {
    assertThat(TABLE.gaps(namesOf(Whose.values()))).isEmpty();
    assertThat(TABLE.commands()).containsExactlyInAnyOrderElementsOf(namesOf(Happening.values()));
    assertThat(TABLE.statuses()).containsExactlyElementsOf(namesOf(NewsSituation.values()));
  }

  @Test
  void no_event_of_a_neighbour_is_missing_in_the_table() {
    var told = Stream.of(Happening.values()).map(Happening::type);

    var known = Stream.concat(told, OF_NO_CASE.stream()).collect(Collectors.toSet());

    var published = new TreeSet<>(Event.typesOf(EscalationEvent.class).keySet());
    published.addAll(Event.typesOf(SlaEvent.class).keySet());
    assertThat(known).isEqualTo(published);
  }

  private void tellEverything() {
    var cases = cases();
    var situations = new LinkedHashMap<Followed, NewsSituation>();
    cases.forEach((cell, followed) -> situations.put(followed, situation(cell)));
    situations.keySet().forEach(NewsTransitionsTest::isHeard);
    situations.forEach((followed, situation) -> situation.arrives(followed));
    situations.keySet().forEach(NewsTransitionsTest::isHeard);
    cases.forEach((cell, followed) -> STORIES.put(cell, Story.of(cell, followed, journal)));
    STORIES.values().forEach(Story::isTold);
  }

  /** A case of its own for what changes one; what is ignored shares one case of each status. */
  private static Map<Transition, Followed> cases() {
    var sharing = new EnumMap<NewsSituation, Followed>(NewsSituation.class);
    var cases = new LinkedHashMap<Transition, Followed>();
    for (var cell : TABLE.cells()) {
      cases.put(
          cell,
          changesTheCase(cell)
              ? situation(cell).begins()
              : sharing.computeIfAbsent(situation(cell), NewsSituation::begins));
    }
    return cases;
  }

  private static boolean changesTheCase(Transition cell) {
    return !cell.outcome().equals("ignored") && !Happening.valueOf(cell.command()).isOfADeadline();
  }

  private static NewsSituation situation(Transition cell) {
    return NewsSituation.valueOf(cell.status());
  }

  private static void isHeard(Followed followed) {
    await().pollDelay(Duration.ZERO).atMost(Duration.ofSeconds(30)).until(followed::hasHeard);
  }
}
