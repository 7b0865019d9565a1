package id.tanggap.api.version;

import static id.tanggap.api.notes.Sending.json;
import static id.tanggap.api.notes.Sending.write;
import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.api.notes.AsRina;
import id.tanggap.api.notes.RealDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealDatabase.class)
@AsRina
class VersionTest {

  private String note = "";

  @BeforeEach
  void a_note_is_written() {
    note = write(json(), "Rapat").header("Location");
  }

  @Test
  void the_etag_is_the_quoted_sequence() {
    assertThat(get(note).header("ETag")).isEqualTo("\"1\"");
  }

  @Test
  void who_has_seen_the_present_version_may_overwrite_it() {
    var rewritten = rewrite(json().header("If-Match", "\"1\""));

    assertThat(rewritten.statusCode()).isEqualTo(200);
    assertThat(rewritten.header("ETag")).isEqualTo("\"2\"");
  }

  @Test
  void who_has_seen_an_older_version_is_told_so() {
    rewrite(json().header("If-Match", "\"1\""));

    var stale = rewrite(json().header("If-Match", "\"1\""));

    assertThat(stale.statusCode()).isEqualTo(412);
    assertThat(stale.<String>path("type")).endsWith(":stale");
    assertThat(stale.<Integer>path("currentVersion")).isEqualTo(2);
  }

  @Test
  void nothing_is_overwritten_unseen() {
    assertThat(rewrite(json()).statusCode()).isEqualTo(428);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "*", "W/\"1\"", "\"1\", \"2\"", "\"x\"", "\"9999999999999999999\""})
  void a_malformed_version_is_bad_input(String header) {
    var refused = rewrite(json().header("If-Match", header));

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.<String>path("violations[0].field")).isEqualTo("If-Match");
  }

  private Response rewrite(RequestSpecification request) {
    return request.body("{\"text\":\"Rapat besar\"}").put(note);
  }
}
