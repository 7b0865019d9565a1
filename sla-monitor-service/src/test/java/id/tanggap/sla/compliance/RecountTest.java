package id.tanggap.sla.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.tanggap.clauses.Clause;
import id.tanggap.events.Event;
import id.tanggap.events.consultation.CancellationReason;
import id.tanggap.events.consultation.Origin;
import id.tanggap.events.consultation.ProgressOutcome;
import id.tanggap.events.consultation.ResolutionPath;
import id.tanggap.journal.News;
import id.tanggap.sla.world.Case;
import id.tanggap.sla.world.MovableTime;
import id.tanggap.sla.world.RealParts;
import id.tanggap.sla.world.Topics;
import id.tanggap.stack.recount.Line;
import id.tanggap.stack.recount.Recount;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Whatever happens in whatever order, the figures that were kept are those that follow from the
 * events. Cases take ways by chance; {@code -Dtanggap.chance.seed=…} repeats one.
 */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RecountTest {

  private static final long SEED = Long.getLong("tanggap.chance.seed", System.nanoTime());
  private static final int CASES = 60;
  private static final UUID SARI = UUID.fromString("cbdd12f1-f5bf-5883-87d5-eb92ae87d020");

  /** March 2024 belongs to this test alone. */
  private static final String FIGURES =
      """
      SELECT office_code, day::text, subject, channel, coalesce(section_code, '') AS section,
        coalesce(topic_code, '') AS topic, coalesce(officer_id::text, '') AS officer, figure, minutes,
        CAST(sum(amount) AS bigint) AS amount
      FROM compliance_figure WHERE day BETWEEN '2024-03-01' AND '2024-03-31'
      GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9 HAVING sum(amount) <> 0
      """;

  @Inject MovableTime time;
  @Inject Topics topics;
  @Inject EntityManager database;

  private final Random chance = new Random(SEED);

  @Test
  @Clause({"A-1", "A-6", "A-16"})
  void the_figures_kept_equal_a_recount_from_the_events() {
    time.is("2024-03-04T12:00");
    var cases = new ArrayList<List<News<? extends Event>>>();
    for (int n = 0; n < CASES; n++) {
      cases.add(life());
    }
    while (!cases.isEmpty()) {
      topics.tell(someOf(cases));
      time.is("2024-03-%02dT%02d:00".formatted(4 + chance.nextInt(12), 7 + chance.nextInt(12)));
    }
    time.is("2024-03-18T12:00");

    await()
        .atMost(Duration.ofSeconds(120))
        .pollInterval(Duration.ofSeconds(2))
        .untilAsserted(
            () -> assertThat(kept()).as("seed %d", SEED).isNotEmpty().isEqualTo(recounted()));
  }

  /** The next news of some of the cases, so that they overtake each other. */
  private List<News<? extends Event>> someOf(List<List<News<? extends Event>>> cases) {
    Collections.shuffle(cases, chance);
    var told = new ArrayList<News<? extends Event>>();
    for (var each : cases.subList(0, Math.max(1, cases.size() / 2))) {
      var next = 1 + chance.nextInt(each.size());
      told.addAll(each.subList(0, next));
      each.subList(0, next).clear();
    }
    cases.removeIf(List::isEmpty);
    return told;
  }

  private List<News<? extends Event>> life() {
    var question = chance.nextBoolean() ? Case.online() : Case.atTheDesk();
    var news = new ArrayList<News<? extends Event>>();
    if (chance.nextInt(10) == 0) {
      news.add(question.received(at(1, 8), at(4, 9), Origin.HISTORICAL));
      news.add(question.resolved(at(1, 9), at(4, 9)));
      return news;
    }
    news.add(question.received(at(4, 8)));
    news.add(question.accepted(at(4, 9)));
    if (chance.nextBoolean()) {
      question.about("BANK-RETUR", "BANK");
    }
    news.add(question.promised(at(4, 10), "2024-03-04"));
    middle(question, news);
    end(question, news);
    if (chance.nextInt(3) == 0) {
      news.add(question.reopened(at(13, 8)));
      news.add(question.resolved(ResolutionPath.FOLLOW_UP, at(14, 9), at(14, 9)));
    }
    return news;
  }

  private void middle(Case question, List<News<? extends Event>> news) {
    if (chance.nextBoolean()) {
      news.add(question.requested(at(5, 9)));
      news.add(question.completed(at(5 + chance.nextInt(3), 17)));
    }
    if (chance.nextBoolean()) {
      news.add(question.escalated(at(6, 9)));
      news.add(question.redirected("VERA", at(6, 10)));
      if (chance.nextBoolean()) {
        news.add(question.answered(at(6 + chance.nextInt(3), 15)));
      }
    }
    if (chance.nextBoolean()) {
      news.add(question.heldBy(SARI).assigned(at(6, 11)));
    }
    if (chance.nextBoolean()) {
      news.add(question.reported(ProgressOutcome.REACHED, at(7, 9), at(8, 8)));
    }
  }

  private void end(Case question, List<News<? extends Event>> news) {
    switch (chance.nextInt(6)) {
      case 0 -> news.add(question.resolved(at(5, 14)));
      case 1 -> news.add(question.resolved(at(7, 15), at(8, 9)));
      case 2 -> news.add(question.resolved(at(8, 16)));
      case 3 -> news.add(question.cancelled(CancellationReason.LEFT_WITHOUT_CONTACT, at(8, 9)));
      case 4 -> news.add(question.closedWithoutResponse(at(8, 10)));
      default -> news.add(question.cancelled(at(12, 9)));
    }
  }

  private static String at(int day, int hour) {
    return "2024-03-%02dT%02d:00".formatted(day, hour);
  }

  private Map<Line, Long> recounted() {
    return Recount.of(topics.everything(), _ -> ZoneId.of("Asia/Pontianak")).entrySet().stream()
        .filter(it -> it.getKey().day().startsWith("2024-03"))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  @Transactional
  Map<Line, Long> kept() {
    List<?> rows = database.createNativeQuery(FIGURES, Tuple.class).getResultList();
    var kept = new HashMap<Line, Long>();
    rows.stream()
        .map(Tuple.class::cast)
        .forEach(row -> kept.put(line(row), row.get("amount", Long.class)));
    return kept;
  }

  private static Line line(Tuple row) {
    return new Line(
        row.get("office_code", String.class),
        row.get("day", String.class),
        row.get("subject", String.class),
        row.get("channel", String.class),
        row.get("section", String.class),
        row.get("topic", String.class),
        row.get("officer", String.class),
        row.get("figure", String.class),
        row.get("minutes", Long.class));
  }
}
