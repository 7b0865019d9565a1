package id.tanggap.consultation;

import static id.tanggap.consultation.testing.Person.DEDI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import id.tanggap.consultation.testing.Database;
import id.tanggap.consultation.testing.FeedReader;
import id.tanggap.consultation.testing.Satker;
import id.tanggap.consultation.testing.Stack;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whoever follows the cursor of the feed misses no change, whatever is committed meanwhile. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class ChangeFeedTest {

  private static final int WRITERS = 6;
  private static final int CHANGES_EACH = 12;

  private final Database database = Database.ofTheService();
  private final Satker satker = Satker.another();
  private final FeedReader reader = new FeedReader(DEDI, satker);

  @Test
  void what_happens_to_a_case_brings_it_behind_the_cursor_again() {
    var first = satker.asks("Pertanyaan pertama");
    var second = satker.asks("Pertanyaan kedua");
    await().untilAsserted(() -> assertThat(reader.readsToTheEnd()).containsOnly(first, second));

    DEDI.does("/consultations/" + first + "/acceptance", Map.of());
    await().untilAsserted(() -> assertThat(reader.readsOn()).containsExactly(first));
    DEDI.does("/consultations/" + first + "/acceptance", Map.of());

    assertThat(reader.readsOn()).as("nothing happened").isEmpty();
  }

  @Test
  void a_change_that_is_committed_late_is_not_overtaken_by_the_cursor() throws SQLException {
    var slow = satker.asks("Pertanyaan yang lama ditulis");
    var quick = satker.asks("Pertanyaan yang cepat ditulis");
    await().untilAsserted(() -> assertThat(reader.readsToTheEnd()).contains(slow, quick));
    reader.forgets();

    try (var writing = database.connect()) {
      begin(writing, slow);
      commit(quick);
      assertThat(reader.readsOn()).as("waits for who began to write before").isEmpty();
      writing.commit();
    }

    await().untilAsserted(() -> assertThat(reader.readsToTheEnd()).containsOnly(slow, quick));
  }

  @Test
  void a_change_that_is_taken_back_holds_nobody_up_and_is_not_shown() throws SQLException {
    var undone = satker.asks("Pertanyaan yang batal diubah");
    var done = satker.asks("Pertanyaan yang diubah");
    await().untilAsserted(() -> assertThat(reader.readsToTheEnd()).contains(undone, done));
    reader.forgets();

    try (var writing = database.connect()) {
      begin(writing, undone);
      commit(done);
      writing.rollback();
    }

    await().untilAsserted(() -> assertThat(reader.readsToTheEnd()).containsExactly(done));
  }

  @Test
  void among_many_writers_short_and_long_no_change_is_missed() throws Exception {
    var cases =
        IntStream.range(0, WRITERS * CHANGES_EACH)
            .mapToObj(n -> satker.asks("Pertanyaan " + n))
            .toList();
    await().untilAsserted(() -> assertThat(reader.readsToTheEnd()).containsAll(cases));
    reader.forgets();

    try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
      var writing =
          IntStream.range(0, WRITERS)
              .mapToObj(
                  n ->
                      writers.submit(
                          () -> changes(cases.subList(n * CHANGES_EACH, (n + 1) * CHANGES_EACH))))
              .toList();
      while (!writing.stream().allMatch(Future::isDone)) {
        reader.readsOn();
      }
      for (var writer : writing) {
        writer.get();
      }
    }

    await().untilAsserted(() -> assertThat(reader.readsToTheEnd()).containsAll(cases));
  }

  /** Every third transaction stays open while the reader goes on; answers how many there were. */
  private int changes(List<String> cases) throws SQLException {
    for (var n = 0; n < cases.size(); n++) {
      try (var writing = database.connect()) {
        begin(writing, cases.get(n));
        if (n % 3 == 0) {
          var until = reader.pages() + 4;
          await().until(() -> reader.pages() >= until);
        }
        writing.commit();
      }
    }
    return cases.size();
  }

  @Test
  void a_stakeholder_follows_its_own_cases_only() {
    var own = satker.asks("Pertanyaan kami");
    Satker.another().asks("Pertanyaan orang lain");
    var treasurer = new FeedReader(satker.treasurer());

    await().untilAsserted(() -> assertThat(treasurer.readsToTheEnd()).containsExactly(own));
  }

  @Test
  void a_place_in_another_list_is_none_in_the_feed() {
    satker.asks("Pertanyaan 1");
    satker.asks("Pertanyaan 2");
    String ofTheQueue = DEDI.gets("/consultations?limit=1").path("nextCursor");
    var since = "/consultations?updatedSince=2026-11-24T00:00:00Z";
    String ofTheFeed = DEDI.gets(since).path("nextCursor");

    DEDI.gets(since + "&cursor=" + ofTheQueue)
        .then()
        .statusCode(400)
        .body("type", equalTo("urn:tanggap:problem:bad-cursor"));
    DEDI.gets("/consultations?cursor=" + ofTheFeed).then().statusCode(200);
  }

  @Test
  void a_beginning_that_is_no_time_is_refused_by_its_name_and_any_time_will_do() {
    for (var noTime : List.of("yesterday", "-1000000000-01-01T00:00:00Z")) {
      DEDI.gets("/consultations?updatedSince=" + noTime)
          .then()
          .statusCode(400)
          .body("violations.field", hasItem("updatedSince"));
    }
    for (var time : List.of("0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z")) {
      DEDI.gets("/consultations?updatedSince=" + time).then().statusCode(200);
    }
  }

  private void commit(String id) throws SQLException {
    try (var writing = database.connect()) {
      begin(writing, id);
      writing.commit();
    }
  }

  private static void begin(Connection writing, String id) throws SQLException {
    writing.setAutoCommit(false);
    try (var change =
        writing.prepareStatement("UPDATE consultation SET part = part + 1 WHERE id = ?::uuid")) {
      change.setString(1, id);
      assertThat(change.executeUpdate()).isEqualTo(1);
    }
  }
}
