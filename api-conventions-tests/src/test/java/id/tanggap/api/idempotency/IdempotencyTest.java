package id.tanggap.api.idempotency;

import static id.tanggap.api.notes.Sending.json;
import static id.tanggap.api.notes.Sending.keyed;
import static id.tanggap.api.notes.Sending.write;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.api.notes.AsRina;
import id.tanggap.api.notes.NoteResource;
import id.tanggap.api.notes.Notes;
import id.tanggap.api.notes.RealDatabase;
import id.tanggap.api.notes.TestTime;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealDatabase.class)
@AsRina
class IdempotencyTest {

  private final Notes notes;
  private final TestTime time;
  private final String key = UUID.randomUUID().toString();
  private final String text = "Rapat " + key.substring(0, 8);

  @Inject
  IdempotencyTest(Notes notes, TestTime time) {
    this.notes = notes;
    this.time = time;
  }

  @BeforeEach
  void forget() {
    notes.run("DELETE FROM idempotency_key");
  }

  @Test
  void a_replay_equals_the_first_answer_to_the_byte() {
    var first = write(keyed(key), text);
    var again = write(keyed(key), text);

    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(again.statusCode()).isEqualTo(201);
    assertThat(again.asByteArray()).isEqualTo(first.asByteArray());
    for (var header : List.of("ETag", "Location", "Content-Type")) {
      assertThat(again.header(header)).isNotNull().isEqualTo(first.header(header));
    }
    assertThat(written()).isEqualTo(1);
  }

  @Test
  void what_is_told_once_in_a_header_is_kept_nowhere() {
    var first = write(keyed(key), text);
    var again = write(keyed(key), text);

    assertThat(first.header(NoteResource.TOLD_ONCE)).isEqualTo(text);
    assertThat(again.header(NoteResource.TOLD_ONCE)).isNull();
  }

  @Test
  void the_order_of_keys_and_white_space_do_not_make_another_body() {
    var first = keyed(key).body("{\"text\":\"%s\",\"copies\":2}".formatted(text)).post(path());
    var again = keyed(key).body("{ \"copies\": 2, \"text\":\"%s\"}".formatted(text)).post(path());

    assertThat(again.asString()).isEqualTo(first.asString());
    assertThat(written()).isEqualTo(1);
  }

  @Test
  void ten_at_once_have_one_effect() throws Exception {
    var answers = atOnce(10);

    var byStatus = answers.stream().collect(groupingBy(Response::statusCode));
    assertThat(byStatus.keySet()).isSubsetOf(201, 409);
    assertThat(byStatus.getOrDefault(201, List.of()).stream().map(Response::asString).distinct())
        .hasSize(1);
    assertThat(byStatus.getOrDefault(409, List.of()))
        .allSatisfy(it -> assertThat(it.header("Retry-After")).isEqualTo("1"));
    assertThat(written()).isEqualTo(1);
  }

  @Test
  void another_body_under_the_same_key_is_refused() {
    write(keyed(key), text);

    var other = write(keyed(key), text + "!");

    assertThat(other.statusCode()).isEqualTo(422);
    assertThat(other.<String>path("type")).endsWith(":idempotency-key-reused");
  }

  @Test
  void a_refused_command_leaves_its_key_free() {
    var refused = write(keyed(key), "locked");
    var allowed = write(keyed(key), text);

    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.<String>path("type")).isEqualTo("urn:tanggap:problem:note-locked");
    assertThat(allowed.statusCode()).isEqualTo(201);
    assertThat(notes.count("SELECT count(*) FROM note WHERE text = 'locked'")).isZero();
  }

  @Test
  void a_key_belongs_to_its_client() {
    var first = IdempotencyKey.of("keycloak portal rina", key);
    var second = IdempotencyKey.of("keycloak portal sari", key);

    assertThat(first.hash()).isNotEqualTo(second.hash());
  }

  @Test
  void after_a_day_the_key_is_free_again_and_old_ones_are_swept() {
    write(keyed(key), text);
    write(keyed(key + "-2"), text);
    time.passes(Duration.ofHours(24));

    var afresh = write(keyed(key), text);

    assertThat(afresh.statusCode()).isEqualTo(201);
    assertThat(written()).isEqualTo(3);
    assertThat(notes.count("SELECT count(*) FROM idempotency_key")).isEqualTo(1);
  }

  @Test
  void an_answer_with_a_secret_is_never_stored() {
    var first = keyed(key).body("{\"text\":\"%s\"}".formatted(text)).post(path() + "/secrets");
    var again = keyed(key).body("{\"text\":\"%s\"}".formatted(text)).post(path() + "/secrets");

    assertThat(first.<String>path("secret")).isEqualTo(text);
    assertThat(again.statusCode()).isEqualTo(201);
    assertThat(again.asString()).isEmpty();
    assertThat(notes.count("SELECT count(body) FROM idempotency_key")).isZero();
  }

  @Test
  void without_a_key_every_request_is_a_command_of_its_own() {
    write(json(), text);
    write(json(), text);

    assertThat(written()).isEqualTo(2);
    assertThat(notes.count("SELECT count(*) FROM idempotency_key")).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "tab\there", "k\u00e9y"})
  void a_key_is_made_of_printable_characters(String bad) {
    var answer = write(keyed(bad), text);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.<String>path("violations[0].field")).isEqualTo("Idempotency-Key");
  }

  @Test
  void a_key_is_at_most_200_characters_long() {
    assertThat(write(keyed("k".repeat(200)), text).statusCode()).isEqualTo(201);
    assertThat(write(keyed("k".repeat(201)), text).statusCode()).isEqualTo(400);
  }

  @Test
  @TestSecurity(user = "tamu", roles = "STAKEHOLDER")
  void who_may_not_command_learns_nothing_from_a_key() {
    assertThat(write(keyed(key), text).statusCode()).isEqualTo(403);
  }

  private List<Response> atOnce(int requests) throws Exception {
    var answers = new ArrayList<Future<Response>>();
    try (var threads = Executors.newFixedThreadPool(requests)) {
      for (int i = 0; i < requests; i++) {
        answers.add(threads.submit(() -> write(keyed(key), text)));
      }
    }
    return answers.stream().map(Future::resultNow).toList();
  }

  private long written() {
    return notes.count("SELECT count(*) FROM note WHERE text LIKE '" + text + "%'");
  }

  private static String path() {
    return "/api/v1/notes";
  }
}
