package id.tanggap.api.change;

import static id.tanggap.api.notes.Sending.json;
import static id.tanggap.api.notes.Sending.write;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.api.notes.AsRina;
import id.tanggap.api.notes.RealDatabase;
import id.tanggap.journal.Actor;
import id.tanggap.journal.Entry;
import id.tanggap.journal.Journal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealDatabase.class)
@AsRina
class MeanwhileChangedTest {

  private static final Instant NOON = Instant.parse("2026-11-24T05:00:00Z");

  @Inject Journal journal;

  private String note = "";

  @BeforeEach
  void a_note_is_written() {
    note = write(json(), "Rapat").header("Location");
  }

  @Test
  void who_saw_an_older_version_is_told_what_happened_since_and_by_which_role() {
    happened(List.of("NoteWritten", "NoteRewritten", "NoteSigned"));

    var refused = rewrittenBy("\"2\"");

    assertThat(refused.statusCode()).isEqualTo(412);
    assertThat(refused.<List<Integer>>path("changes.sequence")).containsExactly(3);
    assertThat(refused.<List<String>>path("changes.type")).containsExactly("NoteSigned");
    assertThat(refused.<List<String>>path("changes.actorRole")).containsExactly("CSO");
    assertThat(refused.<String>path("changes[0].occurredAt")).isEqualTo("2026-11-24T05:00:00Z");
    assertThat(refused.<Integer>path("currentVersion")).isEqualTo(1);
  }

  @Test
  void what_the_caller_may_not_know_is_left_out() {
    happened(List.of("NoteWritten", "NoteHidden", "NoteSigned"));

    assertThat(rewrittenBy("\"0\"").<List<String>>path("changes.type"))
        .containsExactly("NoteWritten", "NoteSigned");
  }

  @Test
  void of_a_long_history_the_latest_fifty_are_told() {
    happened(Collections.nCopies(60, "NoteRewritten"));

    assertThat(rewrittenBy("\"0\"").<List<Integer>>path("changes.sequence"))
        .hasSize(50)
        .startsWith(11)
        .endsWith(60);
  }

  @Test
  void a_refusal_that_is_about_nothing_journalled_tells_of_no_changes() {
    var refused = write(json(), "locked");

    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.<Map<String, Object>>path("$")).doesNotContainKey("changes");
  }

  private Response rewrittenBy(String seen) {
    return json().header("If-Match", seen).body("{\"text\":\"Rapat besar\"}").put(note);
  }

  private void happened(List<String> types) {
    var subject = note.substring(note.lastIndexOf('/') + 1);
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              for (var type : types) {
                journal.append(entry(subject, type));
              }
            });
  }

  private Entry entry(String subject, String type) {
    var next = journal.of(subject).size() + 1L;
    var somebody = new Actor(UUID.randomUUID().toString(), "CSO");
    return Entry.of(subject, next, subject, "042", NOON, NOON, somebody, type, Map.of());
  }
}
