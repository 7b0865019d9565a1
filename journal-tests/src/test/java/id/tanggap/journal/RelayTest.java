package id.tanggap.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RelayTest {

  @Inject Journal journal;
  @Inject Book book;
  @Inject Broker broker;

  @Test
  void what_was_committed_is_published_once_acknowledged_forgotten_and_in_sequence() {
    var subjects = IntStream.range(0, 20).mapToObj(each -> book.written(50)).toList();

    awaitPublished(subjects.getLast(), 50);
    var published = Topic.envelopesBySubject();
    for (var subject : subjects) {
      assertThat(published.get(subject))
          .extracting(envelope -> envelope.path("sequence").asLong())
          .containsExactlyElementsOf(LongStream.rangeClosed(1, 50).boxed().toList());
    }
    await().until(() -> waiting(subjects.getLast()) == 0);
  }

  @Test
  void an_envelope_says_who_did_what_to_whom_and_when() {
    var subject = book.written(1);

    awaitPublished(subject, 1);
    var envelope = Topic.envelopesOf(subject).getFirst();
    assertThat(envelope.path("specversion").asText()).isEqualTo("1.0");
    assertThat(envelope.path("source").asText()).isEqualTo("/tanggap/journal-test");
    assertThat(envelope.path("type").asText()).isEqualTo("Stepped");
    assertThat(envelope.path("time").asText()).isEqualTo("2026-11-24T05:00:00.123Z");
    assertThat(envelope.path("actorrole").asText()).isEqualTo("SERVICE_OFFICER");
    assertThat(envelope.path("dataschema").asText()).isEqualTo("urn:tanggap:event:Stepped:v1");
    assertThat(envelope.path("data").path("step").asInt()).isEqualTo(1);
  }

  @Test
  void an_entry_for_fewer_readers_is_published_on_its_own_topic_and_nowhere_else() {
    var subject = Book.newSubject();
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                journal.append(
                    Book.entry(subject, 1).on(Topic.OTHER),
                    Book.entry(subject, 2),
                    Book.entry(subject, 3).on(Topic.OTHER)));

    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> Topic.envelopesOf(subject, Topic.OTHER).size() == 2);
    awaitPublished(subject, 1);
    assertThat(Topic.envelopesOf(subject))
        .extracting(envelope -> envelope.path("sequence").asLong())
        .containsExactly(2L);
  }

  @Test
  void what_is_recorded_as_of_a_whole_hour_has_no_other_time_with_the_broker() {
    var hiding = Book.newSubject();
    var midnight = Instant.parse("2025-11-23T17:00:00Z");
    var entry =
        Entry.of(hiding, 1, hiding, "042", midnight, midnight, Actor.SYSTEM, "Stepped", Map.of());
    QuarkusTransaction.requiringNew().run(() -> journal.append(entry));
    var before = System.currentTimeMillis();
    var ordinary = book.written(1);

    awaitPublished(hiding, 1);
    awaitPublished(ordinary, 1);
    assertThat(Topic.timestampsOf(hiding)).containsExactly(midnight.toEpochMilli());
    assertThat(Topic.timestampsOf(ordinary).getFirst()).isGreaterThanOrEqualTo(before);
  }

  @Test
  void an_event_that_no_broker_will_take_stops_its_subject_and_nobody_else() {
    var stuck = Book.newSubject();
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                journal.append(
                    Book.entry(stuck, 1),
                    Book.entry(stuck, 2, Map.of("much", "x".repeat(2_000_000))),
                    Book.entry(stuck, 3)));
    var other = book.written(1);

    awaitPublished(other, 1);
    await().until(() -> waiting(stuck) == 2);
    assertThat(Topic.envelopesOf(stuck))
        .extracting(envelope -> envelope.path("sequence").asLong())
        .isEqualTo(List.of(1L));
  }

  @Test
  void an_entry_that_makes_no_envelope_stops_its_subject_and_nobody_else() throws SQLException {
    var stuck = Book.newSubject();
    Server.asOwner(
        RealParts.DATABASE,
        "ALTER TABLE journal ALTER occurred_at DROP NOT NULL",
        Book.insertOf(stuck, 1, "NULL"));
    var other = book.written(1);

    awaitPublished(other, 1);
    await().until(() -> blocked(stuck) == 1);
    assertThat(Topic.envelopesOf(stuck)).isEmpty();

    Server.asOwner(
        RealParts.DATABASE,
        "DELETE FROM outbox USING journal j WHERE j.position = outbox.position AND j.subject = '"
            + stuck
            + "'",
        "DELETE FROM journal WHERE subject = '" + stuck + "'",
        "ALTER TABLE journal ALTER occurred_at SET NOT NULL");
  }

  @Test
  void a_place_without_its_entry_stops_nobody() throws SQLException {
    Server.asOwner(
        RealParts.DATABASE, "INSERT INTO outbox (position, blocked_reason) VALUES (-1, 'lost')");

    awaitPublished(book.written(1), 1);

    Server.asOwner(RealParts.DATABASE, "DELETE FROM outbox WHERE position = -1");
  }

  @Test
  void a_producer_that_broke_is_replaced() {
    broker.producer().close();

    var subject = book.written(3);

    awaitPublished(subject, 3);
  }

  private static void awaitPublished(String subject, int count) {
    await().atMost(Duration.ofSeconds(30)).until(() -> Topic.envelopesOf(subject).size() >= count);
  }

  private long blocked(String subject) {
    return book.count(
        "SELECT count(*) FROM outbox JOIN journal USING (position)"
            + " WHERE blocked_reason IS NOT NULL AND subject = '"
            + subject
            + "'");
  }

  private long waiting(String subject) {
    return book.count(
        "SELECT count(*) FROM outbox JOIN journal USING (position) WHERE subject = '"
            + subject
            + "'");
  }
}
