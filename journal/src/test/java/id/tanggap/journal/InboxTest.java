package id.tanggap.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class InboxTest {

  record Told(String word) {}

  private static final Map<String, Class<? extends Told>> TYPES = Map.of("Told", Told.class);

  @Inject Inbox inbox;
  @Inject Parking parking;
  @Inject Journal journal;

  private final List<String> heard = new ArrayList<>();

  @Test
  void an_event_that_comes_twice_takes_effect_once() {
    var subject = Book.newSubject();

    receive(told(subject, 1, "satu"), told(subject, 1, "satu"), told(subject, 2, "dua"));
    receive(told(subject, 1, "satu"), told(subject, 2, "dua"), told(subject, 3, "tiga"));

    assertThat(heard).containsExactly("satu", "dua", "tiga");
  }

  @Test
  void an_unknown_type_and_an_unknown_field_are_ignored() {
    var subject = Book.newSubject();
    var unknown = told(subject, 1, "x").put("type", "InventedTomorrow");
    var more = told(subject, 2, "dua");
    more.withObjectProperty("data").put("alsoNew", 7);

    receive(unknown, more);

    assertThat(heard).containsExactly("dua");
    assertThat(parked(subject)).isEmpty();
  }

  @Test
  void an_event_that_cannot_be_applied_parks_its_subject_and_nobody_else() {
    var broken = Book.newSubject();
    var sound = Book.newSubject();

    receive(
        told(broken, 1, "satu"),
        told(broken, 2, "fail"),
        told(sound, 1, "lain"),
        told(broken, 3, "tiga"));
    receive(told(broken, 4, "empat"), told(sound, 2, "lagi"));

    assertThat(heard).contains("satu", "lain", "lagi").doesNotContain("tiga", "empat");
    assertThat(parked(broken)).extracting(ParkedEvent::sequence).containsExactly(2L, 3L, 4L);
    assertThat(parked(sound)).isEmpty();
  }

  @Test
  void an_event_after_a_lost_one_is_parked_and_not_applied() {
    var subject = Book.newSubject();

    receive(told(subject, 1, "satu"), told(subject, 3, "tiga"));

    assertThat(heard).contains("satu").doesNotContain("tiga");
    assertThat(parked(subject)).extracting(ParkedEvent::sequence).containsExactly(3L);
  }

  @Test
  void a_redriven_subject_goes_on_in_sequence_where_it_stood() {
    var subject = Book.newSubject();
    receive(told(subject, 1, "fail"), told(subject, 2, "dua"));
    heard.clear();

    inbox.redrive("/tanggap/test", subject, TYPES, news -> heard.add(news.data().word()));
    receive(told(subject, 3, "tiga"));

    assertThat(heard).containsExactly("fail", "dua", "tiga");
    assertThat(parked(subject)).isEmpty();
  }

  @Test
  void what_a_failed_reaction_wrote_is_gone_and_what_a_good_one_wrote_names_its_cause() {
    var subject = Book.newSubject();
    var written = Book.newSubject();
    var good = told(subject, 1, "baik");

    inbox.receive(
        batch(good, told(subject, 2, "fail")),
        TYPES,
        news -> {
          journal.append(Book.entry(written, news.sequence()));
          fail(news.data().word());
        });

    assertThat(journal.of(written)).hasSize(1);
    assertThat(journal.of(written).getFirst().causationId()).hasToString(good.path("id").asText());
  }

  @Test
  void a_record_that_is_no_event_is_kept_and_stops_nobody() {
    var subject = Book.newSubject();
    var before = parking.all().size();

    inbox.receive(
        records(
            "{\"not\":\"an envelope\"}".getBytes(StandardCharsets.UTF_8),
            new byte[] {(byte) 0xff, 0},
            EventJson.write(told(subject, 1, "satu")).getBytes(StandardCharsets.UTF_8)),
        TYPES,
        news -> heard.add(news.data().word()));

    assertThat(heard).containsExactly("satu");
    assertThat(parking.all()).hasSize(before + 2);
  }

  @Test
  void two_consumers_of_one_partition_apply_each_event_once() {
    var subjects = IntStream.range(0, 10).mapToObj(each -> Book.newSubject()).toList();
    var envelopes =
        LongStream.rangeClosed(1, 20)
            .boxed()
            .flatMap(number -> subjects.stream().map(it -> told(it, number, it)))
            .toArray(JsonNode[]::new);
    var effects = Book.newSubject();

    var both =
        IntStream.range(0, 2)
            .mapToObj(each -> CompletableFuture.runAsync(() -> tell(effects, envelopes)))
            .toArray(CompletableFuture[]::new);
    CompletableFuture.allOf(both).join();

    assertThat(journal.of(effects)).hasSize(envelopes.length);
    assertThat(subjects).allSatisfy(each -> assertThat(parked(each)).isEmpty());
  }

  @Test
  void a_batch_waits_for_a_database_that_is_away_and_loses_nothing() throws SQLException {
    var subject = Book.newSubject();
    var effects = Book.newSubject();

    Server.goesAway(RealParts.DATABASE);
    var waiting =
        CompletableFuture.runAsync(
            () -> tell(effects, told(subject, 1, "satu"), told(subject, 2, "dua")));
    await().during(Duration.ofMillis(500)).until(() -> !waiting.isDone());
    Server.comesBack(RealParts.DATABASE);
    waiting.join();

    assertThat(journal.of(effects)).hasSize(2);
    assertThat(parked(subject)).isEmpty();
  }

  /** Each event has one effect that is committed with it: the next entry of one book. */
  private void tell(String effects, JsonNode... envelopes) {
    inbox.receive(
        batch(envelopes),
        TYPES,
        news -> journal.append(Book.entry(effects, journal.of(effects).size() + 1L)));
  }

  private void receive(JsonNode... envelopes) {
    inbox.receive(
        batch(envelopes),
        TYPES,
        news -> {
          fail(news.data().word());
          heard.add(news.data().word());
        });
  }

  private static void fail(String word) {
    if (word.equals("fail")) {
      throw new IllegalStateException("cannot apply this");
    }
  }

  private List<ParkedEvent> parked(String subject) {
    return parking.all().stream().filter(each -> each.subject().equals(subject)).toList();
  }

  private static ObjectNode told(String subject, long sequence, String word) {
    var envelope = EventJson.MAPPER.createObjectNode();
    envelope.put("specversion", "1.0").put("id", Ids.next().toString());
    envelope.put("source", "/tanggap/test").put("type", "Told").put("subject", subject);
    envelope.put("sequence", sequence).put("partitionkey", subject).put("office", "042");
    envelope.put("time", "2026-11-24T05:00:00Z").put("recordedtime", "2026-11-24T05:00:00Z");
    envelope.put("actor", "system");
    envelope.putObject("data").put("word", word);
    return envelope;
  }

  private static ConsumerRecords<String, byte[]> batch(JsonNode... envelopes) {
    var values = new byte[envelopes.length][];
    for (var each = 0; each < envelopes.length; each++) {
      values[each] = EventJson.write(envelopes[each]).getBytes(StandardCharsets.UTF_8);
    }
    return records(values);
  }

  private static ConsumerRecords<String, byte[]> records(byte[]... values) {
    var partition = new TopicPartition("tanggap.test", 0);
    var records = new ArrayList<ConsumerRecord<String, byte[]>>();
    for (var value : values) {
      records.add(new ConsumerRecord<>(partition.topic(), 0, records.size(), "key", value));
    }
    return new ConsumerRecords<>(Map.of(partition, records), Map.of());
  }
}
