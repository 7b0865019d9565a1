package id.tanggap.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.runtime.ShutdownEvent;
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
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class InboxTest {

  /** The connection ends in the midst of the commit: for the batch, and for its event alone. */
  private static final String CUT_OFF_TWICE =
      """
      CREATE SEQUENCE cut;
      GRANT USAGE ON SEQUENCE cut TO public;
      CREATE FUNCTION cut_off() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF nextval('cut') < 3 THEN
          PERFORM pg_terminate_backend(pg_backend_pid());
        END IF;
        RETURN NULL;
      END $$;
      CREATE CONSTRAINT TRIGGER cut_off AFTER INSERT ON journal
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
        WHEN (NEW.subject = '%s') EXECUTE FUNCTION cut_off()
      """;

  record Told(String word) {}

  /** Reads what is told, with the reaction of one test. */
  private record Reading(Consumer<News<Told>> reaction) implements Subscription<Told> {
    @Override
    public String source() {
      return Post.SOURCE;
    }

    @Override
    public Map<String, Class<? extends Told>> types() {
      return Map.of("Told", Told.class);
    }

    @Override
    public void on(News<Told> news) {
      reaction.accept(news);
    }
  }

  @Inject Inbox inbox;
  @Inject Application application;
  @Inject Parking parking;
  @Inject Patience patience;
  @Inject Book book;
  @Inject Journal journal;

  private final List<String> heard = new ArrayList<>();

  @Test
  void an_event_that_comes_twice_takes_effect_once() {
    var subject = Book.newSubject();

    receive(
        Post.told(subject, 1, "satu"), Post.told(subject, 1, "satu"), Post.told(subject, 2, "dua"));
    receive(
        Post.told(subject, 1, "satu"), Post.told(subject, 2, "dua"), Post.told(subject, 3, "tiga"));

    assertThat(heard).containsExactly("satu", "dua", "tiga");
  }

  @Test
  void an_unknown_type_and_an_unknown_field_are_ignored() {
    var subject = Book.newSubject();
    var unknown = Post.told(subject, 1, "x").put("type", "InventedTomorrow");
    var more = Post.told(subject, 2, "dua");
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
        Post.told(broken, 1, "satu"),
        Post.told(broken, 2, "fail"),
        Post.told(sound, 1, "lain"),
        Post.told(broken, 3, "tiga"));
    receive(Post.told(broken, 4, "empat"), Post.told(sound, 2, "lagi"));

    assertThat(heard).contains("satu", "lain", "lagi").doesNotContain("tiga", "empat");
    assertThat(parked(broken)).containsExactly(2L, 3L, 4L);
    assertThat(parked(sound)).isEmpty();
  }

  @Test
  void an_event_after_a_lost_one_is_parked_and_not_applied() {
    var subject = Book.newSubject();

    receive(Post.told(subject, 1, "satu"), Post.told(subject, 3, "tiga"));

    assertThat(heard).contains("satu").doesNotContain("tiga");
    assertThat(parked(subject)).containsExactly(3L);
  }

  @Test
  void what_a_failed_reaction_wrote_is_gone_and_what_a_good_one_wrote_names_its_cause() {
    var subject = Book.newSubject();
    var written = Book.newSubject();
    var good = Post.told(subject, 1, "baik");

    inbox.receive(
        Post.batch(good, Post.told(subject, 2, "fail")),
        new Reading(
            news -> {
              journal.append(Book.entry(written, news.sequence()));
              fail(news.data().word());
            }));

    assertThat(journal.of(written)).hasSize(1);
    assertThat(journal.of(written).getFirst().causationId()).hasToString(good.path("id").asText());
  }

  @Test
  void a_record_that_is_no_event_is_kept_and_stops_nobody() {
    var subject = Book.newSubject();
    var before = unreadable();

    inbox.receive(
        Post.records(
            "{\"not\":\"an envelope\"}".getBytes(StandardCharsets.UTF_8),
            new byte[] {(byte) 0xff, 0},
            Post.NOTHING,
            EventJson.write(Post.told(subject, 1, "satu")).getBytes(StandardCharsets.UTF_8)),
        new Reading(news -> heard.add(news.data().word())));

    assertThat(heard).containsExactly("satu");
    assertThat(unreadable()).isEqualTo(before + 3);
  }

  @Test
  void two_consumers_of_one_partition_apply_each_event_once() {
    var subjects = IntStream.range(0, 10).mapToObj(each -> Book.newSubject()).toList();
    var envelopes =
        LongStream.rangeClosed(1, 20)
            .boxed()
            .flatMap(number -> subjects.stream().map(it -> Post.told(it, number, it)))
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
            () -> tell(effects, Post.told(subject, 1, "satu"), Post.told(subject, 2, "dua")));
    await().during(Duration.ofMillis(500)).until(() -> !waiting.isDone());
    Server.comesBack(RealParts.DATABASE);
    waiting.join();

    assertThat(journal.of(effects)).hasSize(2);
    assertThat(parked(subject)).isEmpty();
  }

  @Test
  void a_batch_waits_for_a_server_that_only_reads_while_another_takes_over() throws SQLException {
    var subject = Book.newSubject();
    var effects = Book.newSubject();

    Server.onlyReads(RealParts.DATABASE);
    var waiting = CompletableFuture.runAsync(() -> tell(effects, Post.told(subject, 1, "satu")));
    await().during(Duration.ofMillis(500)).until(() -> !waiting.isDone());
    Server.writesAgain(RealParts.DATABASE);
    waiting.join();

    assertThat(journal.of(effects)).hasSize(1);
    assertThat(parked(subject)).isEmpty();
  }

  @Test
  void an_event_whose_commit_is_cut_off_is_applied_and_not_parked() throws SQLException {
    var subject = Book.newSubject();
    var effects = Book.newSubject();

    Server.asOwner(RealParts.DATABASE, CUT_OFF_TWICE.formatted(effects));
    tell(effects, Post.told(subject, 1, "satu"));
    Server.asOwner(RealParts.DATABASE, "DROP FUNCTION cut_off CASCADE", "DROP SEQUENCE cut");

    assertThat(journal.of(effects)).hasSize(1);
    assertThat(parked(subject)).isEmpty();
  }

  @Test
  void what_fails_because_the_service_stops_is_not_parked_and_comes_again_after_the_start() {
    var subject = Book.newSubject();
    var stopping = new Inbox(application, parking, patience);
    stopping.stop(new ShutdownEvent());

    assertThatThrownBy(
            () ->
                stopping.receive(
                    Post.batch(Post.told(subject, 1, "fail")),
                    new Reading(news -> fail(news.data().word()))))
        .isInstanceOf(IllegalStateException.class);
    assertThat(parked(subject)).isEmpty();

    receive(Post.told(subject, 1, "satu"));
    assertThat(heard).containsExactly("satu");
  }

  /** Each event has one effect that is committed with it: the next entry of one book. */
  private void tell(String effects, JsonNode... envelopes) {
    inbox.receive(
        Post.batch(envelopes),
        new Reading(news -> journal.append(Book.entry(effects, journal.of(effects).size() + 1L))));
  }

  private void receive(JsonNode... envelopes) {
    inbox.receive(
        Post.batch(envelopes),
        new Reading(
            news -> {
              fail(news.data().word());
              heard.add(news.data().word());
            }));
  }

  private static void fail(String word) {
    if (word.equals("fail")) {
      throw new IllegalStateException("cannot apply this");
    }
  }

  private List<Long> parked(String subject) {
    return book.numbers(
        "SELECT sequence FROM parked_event WHERE subject = '" + subject + "' ORDER BY sequence");
  }

  private long unreadable() {
    return book.count("SELECT count(*) FROM parked_event WHERE type = 'unreadable'");
  }
}
