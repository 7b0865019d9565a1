package id.tanggap.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import id.tanggap.journal.Redriven.Outcome;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RedrivingTest {

  private static final Actor ANDI = new Actor(new UUID(0, 9).toString(), "ADMIN");

  @Inject Inbox inbox;
  @Inject Hearing hearing;
  @Inject Redriving redriving;
  @Inject ParkedEvents parked;
  @Inject Book book;

  private final String subject = Book.newSubject();

  @Test
  void a_redriven_event_and_the_later_ones_of_its_subject_are_applied_in_sequence() {
    parkedAt("dua", "satu", "dua", "tiga", "empat");
    hearing.cannotBear();

    var result = redriving.redrive(first());

    assertThat(result).isEqualTo(new Redriven(Outcome.DONE, 3, null));
    receive(Post.told(subject, 5, "lima"));
    assertThat(hearing.heardOf(subject)).containsExactly("satu", "dua", "tiga", "empat", "lima");
  }

  @Test
  void what_fails_again_stays_parked_with_its_new_reason() {
    parkedAt("dua", "satu", "dua", "tiga");
    hearing.cannotBear("dua", "something else");

    var result = redriving.redrive(first());

    assertThat(result.outcome()).isEqualTo(Outcome.STILL_FAILS);
    assertThat(first().sequence()).isEqualTo(2);
    assertThat(first().reason()).isEqualTo("IllegalStateException: cannot bear dua");
    assertThat(first().waiting()).isEqualTo(1);
  }

  @Test
  void a_later_one_that_fails_stops_the_subject_there() {
    parkedAt("dua", "satu", "dua", "tiga", "empat");
    hearing.cannotBear("empat");

    var result = redriving.redrive(first());

    assertThat(result.applied()).isEqualTo(2);
    assertThat(result.stillParked()).isEqualTo(first().id());
    assertThat(first().reason()).contains("cannot bear empat");
  }

  @Test
  void only_the_first_of_a_subject_can_be_redriven_or_skipped() {
    parkedAt("satu", "satu", "dua");
    var second = parked.find(idOf(2)).orElseThrow();

    assertThat(redriving.redrive(second).outcome()).isEqualTo(Outcome.WAITS_BEHIND_ANOTHER);
    assertThat(redriving.skip(second, ANDI, "x").outcome()).isEqualTo(Outcome.WAITS_BEHIND_ANOTHER);
  }

  @Test
  void a_skipped_event_is_journalled_published_and_kept_and_the_later_ones_go_on() {
    parkedAt("dua", "satu", "dua", "tiga");
    var skipped = first();

    var result = redriving.skip(skipped, ANDI, "sudah dicatat di luar sistem");

    assertThat(result).isEqualTo(new Redriven(Outcome.DONE, 1, null));
    assertThat(hearing.heardOf(subject)).containsExactly("satu", "tiga");
    var id = skipped.id().toString();
    await().atMost(Duration.ofSeconds(30)).until(() -> Topic.envelopesOf(id).size() == 1);
    var envelope = Topic.envelopesOf(id).getFirst();
    assertThat(envelope.path("type").asText()).isEqualTo("EventSkipped");
    assertThat(envelope.path("office").asText()).isEqualTo("042");
    assertThat(envelope.path("actor").asText()).isEqualTo(ANDI.id());
    assertThat(envelope.path("data"))
        .hasToString(
            "{\"subject\":\"%s\",\"sequence\":2,\"consumer\":\"journal-test\",\"by\":\"%s\"}"
                .formatted(subject, ANDI.id()));
    assertThat(
            book.count(
                "SELECT count(*) FROM skipped_event WHERE reason LIKE 'sudah %' AND id = '"
                    + id
                    + "'"))
        .isEqualTo(1);
  }

  @Test
  void what_was_read_on_a_closed_topic_is_said_to_be_skipped_on_a_closed_one() {
    var closed = Post.told(subject, 2, "rahasia").put("source", Whispering.SOURCE);
    receive(closed);
    var skipped = first();

    redriving.skip(skipped, ANDI, "sudah dicatat di luar sistem");

    var id = skipped.id().toString();
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> Topic.envelopesOf(id, Topic.OTHER).size() == 1);
    assertThat(Topic.envelopesOf(id)).isEmpty();
  }

  @Test
  void a_record_that_is_no_event_can_be_skipped_and_not_redriven() {
    inbox.receive(Post.records(new byte[] {(byte) 0xff, 7}), hearing);
    var unreadable =
        parked.firstOnes(new UUID(0, 0), 10_000, List.of("042")).stream()
            .filter(each -> each.type().equals("unreadable"))
            .toList()
            .getLast();

    assertThat(redriving.redrive(unreadable).outcome()).isEqualTo(Outcome.NOBODY_READS_IT);
    assertThat(redriving.skip(unreadable, ANDI, "bukan peristiwa").outcome())
        .isEqualTo(Outcome.DONE);
    assertThat(parked.find(unreadable.id())).isEmpty();
  }

  @Test
  void of_two_administrators_at_once_one_is_too_late_and_nothing_happens_twice() {
    parkedAt("satu", "satu", "dua", "tiga");
    hearing.cannotBear();
    var first = first();

    var outcomes =
        IntStream.range(0, 2)
            .mapToObj(each -> CompletableFuture.supplyAsync(() -> redriving.redrive(first)))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .map(Redriven::outcome)
            .toList();

    assertThat(outcomes).containsExactlyInAnyOrder(Outcome.DONE, Outcome.GONE);
    assertThat(hearing.heardOf(subject)).containsExactly("satu", "dua", "tiga");
  }

  @Test
  void news_that_comes_while_a_subject_is_redriven_is_neither_lost_nor_left_behind() {
    parkedAt("1", "1", "2");
    hearing.cannotBear();
    var first = first();

    var news =
        CompletableFuture.runAsync(
            () ->
                IntStream.rangeClosed(3, 40)
                    .forEach(number -> receive(Post.told(subject, number, "" + number))));
    redriving.redrive(first);
    news.join();

    await().until(() -> hearing.heardOf(subject).size() == 40);
    assertThat(hearing.heardOf(subject))
        .isEqualTo(IntStream.rangeClosed(1, 40).mapToObj(Integer::toString).toList());
  }

  @Test
  void an_administrator_sees_the_parked_events_of_its_offices_only() {
    parkedAt("satu", "satu");
    var before = new UUID(0, 0);

    assertThat(parked.firstOnes(before, 10_000, List.of("099"))).noneMatch(this::isOurs);
    assertThat(parked.firstOnes(before, 10_000, List.of("099", "042"))).anyMatch(this::isOurs);
    assertThat(parked.firstOnes(before, 10_000, List.of("*"))).anyMatch(this::isOurs);
    assertThat(parked.firstOnes(first().id(), 10_000, List.of("*"))).noneMatch(this::isOurs);
  }

  private boolean isOurs(ParkedEvent event) {
    return event.subject().equals(subject);
  }

  /** The words arrive one after another; what comes from the unbearable one on is parked. */
  private void parkedAt(String unbearable, String... words) {
    hearing.cannotBear(unbearable);
    for (var number = 1; number <= words.length; number++) {
      receive(Post.told(subject, number, words[number - 1]));
    }
  }

  private void receive(JsonNode envelope) {
    inbox.receive(Post.batch(envelope), hearing);
  }

  private ParkedEvent first() {
    return parked.firstOnes(new UUID(0, 0), 10_000, List.of("042")).stream()
        .filter(this::isOurs)
        .findFirst()
        .orElseThrow();
  }

  private UUID idOf(long sequence) {
    return book.id(
        "SELECT id FROM parked_event WHERE subject = '" + subject + "' AND sequence = " + sequence);
  }
}
