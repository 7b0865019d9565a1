package id.tanggap.sla.compliance.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.tanggap.events.consultation.Channel;
import id.tanggap.sla.world.RealParts;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Figures are right at any moment, and nobody who tells an outcome waits for another. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class FoldTest {

  private static final long PATIENCE = 60;

  private static final String SHOWN =
      """
      SELECT CAST(coalesce(sum(amount), 0) AS bigint) FROM compliance_figure WHERE topic_code = :topic
      """;

  private static final String LINES =
      "SELECT count(*) FROM compliance_change WHERE topic_code = :topic";

  @Inject ChangeLines lines;
  @Inject Fold fold;
  @Inject EntityManager database;

  private final String topic = "T-" + UUID.randomUUID();

  @Test
  void two_who_count_in_the_same_place_do_not_wait_for_each_other_nor_for_the_fold()
      throws Exception {
    var counted = new CountDownLatch(1);
    var mayEnd = new CountDownLatch(1);
    try (var somebodyElse = Executors.newVirtualThreadPerTaskExecutor()) {
      var slow = CompletableFuture.runAsync(() -> countSlowly(counted, mayEnd), somebodyElse);
      assertThat(counted.await(PATIENCE, TimeUnit.SECONDS)).isTrue();

      CompletableFuture.runAsync(this::countAndFold, somebodyElse).get(PATIENCE, TimeUnit.SECONDS);

      assertThat(number(SHOWN)).isEqualTo(1);
      mayEnd.countDown();
      slow.get(PATIENCE, TimeUnit.SECONDS);
    }
    assertThat(number(SHOWN)).isEqualTo(2);
  }

  @Test
  void a_fold_changes_no_figure_and_leaves_no_line() {
    QuarkusTransaction.requiringNew().run(() -> lines.add(one()));
    QuarkusTransaction.requiringNew().run(() -> lines.add(one()));
    assertThat(number(SHOWN)).isEqualTo(2);

    await()
        .atMost(Duration.ofSeconds(PATIENCE))
        .until(
            () -> {
              fold.now();
              assertThat(number(SHOWN)).isEqualTo(2);
              return number(LINES) == 0;
            });
  }

  private void countSlowly(CountDownLatch counted, CountDownLatch mayEnd) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              lines.add(one());
              counted.countDown();
              awaitEnd(mayEnd);
            });
  }

  private static void awaitEnd(CountDownLatch mayEnd) {
    try {
      assertThat(mayEnd.await(PATIENCE, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private void countAndFold() {
    QuarkusTransaction.requiringNew().run(() -> lines.add(one()));
    fold.now();
  }

  private long number(String query) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                (Long)
                    database
                        .createNativeQuery(query, Long.class)
                        .setParameter("topic", topic)
                        .getSingleResult());
  }

  /** On a day on which nothing else is counted. */
  private Changes one() {
    var place = new Place("PD", topic, null);
    var day = LocalDate.of(2001, 1, 2);
    var count = new Count("042", day, Subject.SOLUTION, Channel.HAI_CSO, place, Figure.OPEN, 0);
    var changes = new Changes();
    changes.begin(() -> Stream.of(count));
    return changes;
  }
}
