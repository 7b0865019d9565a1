package id.tanggap.api.page;

import static id.tanggap.api.notes.Sending.json;
import static id.tanggap.api.notes.Sending.write;
import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tanggap.api.notes.AsRina;
import id.tanggap.api.notes.Notes;
import id.tanggap.api.notes.RealDatabase;
import id.tanggap.api.problem.Refusal;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealDatabase.class)
@AsRina
class PageTest {

  private final Notes notes;

  @Inject
  PageTest(Notes notes) {
    this.notes = notes;
  }

  @BeforeEach
  void five_notes() {
    notes.run("DELETE FROM note");
    List.of("Apel", "Beras", "Cabai", "Duku", "Ebi").forEach(it -> write(json(), it));
  }

  @Test
  void following_the_link_misses_nothing_and_repeats_nothing() {
    var seen = new ArrayList<String>();
    @Nullable String next = "/api/v1/notes?limit=2";
    while (next != null) {
      var page = get(next);
      seen.addAll(page.<List<String>>path("items.text"));
      next = linked(page.header("Link"));
    }

    assertThat(seen).containsExactly("Apel", "Beras", "Cabai", "Duku", "Ebi");
  }

  @Test
  void the_last_page_has_no_next_cursor() {
    var page = get("/api/v1/notes?limit=5");

    assertThat(page.<List<String>>path("items.text")).hasSize(5);
    assertThat(page.asString()).doesNotContain("nextCursor");
    assertThat(page.header("Link")).isNull();
  }

  @Test
  void a_cursor_reads_back_what_was_put_into_it() {
    var id = UUID.randomUUID();
    var cursor =
        Cursor.fromString(Cursor.of("2026-03-02T01:00:00Z", id.toString(), "7").toString());

    assertThat(cursor.instant(0)).isEqualTo(Instant.parse("2026-03-02T01:00:00Z"));
    assertThat(cursor.uuid(1)).isEqualTo(id);
    assertThat(cursor.number(2)).isEqualTo(7);
    assertThatThrownBy(() -> cursor.text(3)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> cursor.instant(1)).isInstanceOf(Refusal.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "!", "not-a-cursor", "AA", "YQBi", "_w", "LTEfLTE", "eA==eA"})
  void a_cursor_that_cannot_have_been_given_out_is_refused(String text) {
    assertThatThrownBy(() -> Cursor.fromString(text).number(0)).isInstanceOf(Refusal.class);
  }

  private static @Nullable String linked(@Nullable String header) {
    return header == null ? null : header.substring(1, header.indexOf('>'));
  }
}
