package id.tanggap.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Relays of several instances on one database of their own, some of which do not survive. */
class TakeOverTest {

  private static final String DATABASE = "journal-takeover-test";

  private Instance first;
  private Instance second;

  @BeforeEach
  void two_instances_of_one_service() throws SQLException {
    Server.provide(DATABASE);
    first = Instance.of(DATABASE, "first");
    second = Instance.of(DATABASE, "second");
  }

  @AfterEach
  void stop() throws InterruptedException {
    first.stop();
    second.stop();
  }

  @Test
  void another_relay_takes_over_where_one_is_gone_and_nothing_is_lost() throws SQLException {
    first.start();
    await().until(() -> first.holdsTheLock());
    second.start();
    var subject = Book.newSubject();
    written(subject, 1, 50);
    first.loseItsConnections();
    written(subject, 51, 100);

    await().atMost(Duration.ofSeconds(30)).until(() -> waiting() == 0);

    assertThat(second.holdsTheLock()).isTrue();
    assertThat(sequencesOf(subject)).isEqualTo(LongStream.rangeClosed(1, 100).boxed().toList());
  }

  @Test
  void a_relay_goes_on_when_its_database_comes_back() throws SQLException {
    first.start();
    await().until(() -> first.holdsTheLock());

    Server.goesAway(DATABASE);
    await().until(() -> first.isCutOff());
    Server.comesBack(DATABASE);
    var subject = Book.newSubject();
    written(subject, 1, 10);

    await().atMost(Duration.ofSeconds(30)).until(() -> waiting() == 0);
    assertThat(sequencesOf(subject)).isEqualTo(LongStream.rangeClosed(1, 10).boxed().toList());
  }

  @Test
  void a_connection_goes_back_to_the_pool_as_it_came() throws Exception {
    first.start();
    await().until(() -> first.holdsTheLock());

    first.stopRelaying();

    assertThat(first.ask("SHOW synchronous_commit")).isEqualTo("on");
    assertThat(first.ask("SHOW enable_seqscan")).isEqualTo("on");
    assertThat(first.holdsTheLock()).isFalse();
  }

  private static void written(String subject, long from, long to) throws SQLException {
    Server.asOwner(
        DATABASE,
        LongStream.rangeClosed(from, to)
            .mapToObj(number -> Book.insertOf(subject, number, "now()"))
            .toArray(String[]::new));
  }

  private static long waiting() throws SQLException {
    return Server.count(DATABASE, "SELECT count(*) FROM outbox");
  }

  /** In the order of the topic, repeated ones once: what was in flight may come twice. */
  private static List<Long> sequencesOf(String subject) {
    return Topic.envelopesOf(subject).stream()
        .map(envelope -> envelope.path("sequence").asLong())
        .distinct()
        .toList();
  }
}
