package id.tanggap.sla.clock;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.clauses.Clause;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** There is no order between topics, and what is heard twice or late is one fact all the same. */
class SameClocksTest {

  private static final int LIVES = 500;
  private static final int STEPS = 10;
  private static final Instant MONDAY = Instant.parse("2026-12-14T01:30:00Z");

  @Test
  @Clause({"A-6", "A-9", "A-15", "A-16", "FF-7b3", "ON-6b", "FF-7c2", "ON-6c"})
  void five_hundred_random_lives_have_the_same_clocks_however_their_news_came_in() {
    for (var seed = 0; seed < LIVES; seed++) {
      var random = new Random(seed);
      var news = lifeOf(random);

      assertThat(clocksAfter(merged(news, random)))
          .as("seed %d", seed)
          .containsExactlyElementsOf(clocksAfter(oneTopicAfterTheOther(news)))
          .containsExactlyElementsOf(clocksAfter(eachTwice(merged(news, random))));
    }
  }

  private static List<Heard> lifeOf(Random random) {
    var visit = random.nextBoolean() ? new UUID(random.nextLong(), 0) : null;
    var life = new RandomLife(random, visit, MONDAY);
    var now = MONDAY;
    for (var step = 0; step < STEPS; step++) {
      now = now.plus(Duration.ofMinutes(1 + random.nextInt(2_000)));
      life.step(now);
    }
    return life.takeNews();
  }

  /** In order within each topic. */
  private static List<Heard> merged(List<Heard> news, Random random) {
    var topics = new ArrayList<>(topics(news));
    var merged = new ArrayList<Heard>();
    while (merged.size() < news.size()) {
      var topic = topics.get(random.nextInt(topics.size()));
      if (!topic.isEmpty()) {
        merged.add(topic.removeFirst());
      }
    }
    return merged;
  }

  private static List<Heard> oneTopicAfterTheOther(List<Heard> news) {
    return topics(news).stream().flatMap(List::stream).toList();
  }

  private static List<List<Heard>> topics(List<Heard> news) {
    return news.stream().collect(groupingBy(Heard::topic)).values().stream()
        .<List<Heard>>map(ArrayList::new)
        .toList();
  }

  private static List<Heard> eachTwice(List<Heard> news) {
    var twice = new ArrayList<Heard>();
    news.forEach(it -> Collections.addAll(twice, it, it));
    return twice;
  }

  /**
   * How the clocks stand when all was heard long after it occurred, and what was due is told. One
   * that fell away leaves nothing behind, also if other news would never have begun it.
   */
  private static List<String> clocksAfter(List<Heard> news) {
    var bench = new Bench(_ -> {});
    var now = MONDAY.plus(Duration.ofDays(20));
    news.forEach(it -> bench.hear(it.arrivingAt(now)));
    while (bench.nextWake().filter(wake -> !wake.isAfter(now)).isPresent()) {
      bench.fireNext(now);
    }
    return bench
        .cases()
        .flatMap(facts -> bench.clocksOf(facts).stream())
        .filter(clock -> clock.state() != ClockState.CANCELLED)
        .map(SameClocksTest::standing)
        .sorted()
        .toList();
  }

  private static String standing(SlaClock clock) {
    return clock.obligation()
        + " "
        + clock.state()
        + " "
        + clock.term().dueAt()
        + " "
        + clock.fulfilment().orElse(null);
  }
}
