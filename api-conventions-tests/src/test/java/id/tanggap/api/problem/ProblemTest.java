package id.tanggap.api.problem;

import static id.tanggap.api.notes.Sending.json;
import static id.tanggap.api.notes.Sending.write;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import id.tanggap.api.notes.AsRina;
import id.tanggap.api.notes.RealDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealDatabase.class)
@AsRina
class ProblemTest {

  private static final String NOTES = "/api/v1/notes";

  @Test
  void a_refusal_says_what_where_and_with_which_facts() {
    var answer = write(json(), "locked: anggaran");

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.contentType()).startsWith("application/problem+json");
    assertThat(answer.<String>path("type")).isEqualTo("urn:tanggap:problem:note-locked");
    assertThat(answer.<Integer>path("status")).isEqualTo(409);
    assertThat(answer.<String>path("title")).isEqualTo("Catatan terkunci");
    assertThat(answer.<String>path("detail")).isEqualTo("Locked notes cannot be written");
    assertThat(answer.<String>path("instance")).isEqualTo(NOTES);
    assertThat(answer.<String>path("text")).isEqualTo("locked: anggaran");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en                   | Note is locked   | must not be blank",
        "en-GB,en;q=0.8       | Note is locked   | must not be blank",
        "id,en;q=0.5          | Catatan terkunci | tidak boleh kosong",
        "fr                   | Catatan terkunci | tidak boleh kosong",
        "fr,en;q=0.5          | Note is locked   | must not be blank",
        "*                    | Catatan terkunci | tidak boleh kosong",
        "not a language;;q=x  | Catatan terkunci | tidak boleh kosong"
      })
  void people_read_their_language(String preferred, String title, String message) {
    var refused = write(json().header("Accept-Language", preferred), "locked");
    var invalid = write(json().header("Accept-Language", preferred), " ");

    assertThat(refused.<String>path("title")).isEqualTo(title);
    assertThat(invalid.<String>path("violations[0].message")).isEqualTo(message);
  }

  @Test
  void without_a_preference_it_is_indonesian() {
    var answer = write(json(), " ");

    assertThat(answer.<String>path("title")).isEqualTo("Isian tidak valid");
    assertThat(answer.<String>path("violations[0].message")).isEqualTo("tidak boleh kosong");
    assertThat(answer.header("Content-Language")).isEqualTo("id");
  }

  @Test
  void an_unexpected_error_shows_an_id_and_no_insides() {
    var answer = get(NOTES + "/broken");

    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.<String>path("type")).endsWith(":internal-error");
    assertThat(answer.<String>path("errorId")).isNotBlank();
    assertThat(answer.asString()).doesNotContain("secret", "Exception");
  }

  @Test
  void a_row_held_by_another_is_a_reason_to_come_back() {
    var answer = get(NOTES + "/busy");

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.<String>path("type")).endsWith(":temporarily-unavailable");
    assertThat(answer.header("Retry-After")).isEqualTo("1");
  }

  @Test
  void a_database_that_says_nothing_is_a_reason_to_come_back_and_holds_nobody_for_ever() {
    var answer = assertTimeout(Duration.ofSeconds(30), () -> get(NOTES + "/silent"));

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.<String>path("type")).endsWith(":temporarily-unavailable");
    assertThat(answer.header("Retry-After")).isNotBlank();
  }

  @Test
  void what_cannot_be_accepted_is_406() {
    var answer = given().accept("image/png").get(NOTES);

    assertThat(answer.statusCode()).isEqualTo(406);
    assertThat(answer.<String>path("type")).endsWith(":not-acceptable");
  }

  @Test
  void a_large_body_without_a_declared_length_is_refused_as_well() throws Exception {
    var body = ("{\"text\":\"" + "a".repeat(400 * 1024) + "\"}").getBytes(UTF_8);
    var request =
        HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + NOTES))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
            .build();

    try (var client = HttpClient.newHttpClient()) {
      var answer = client.send(request, BodyHandlers.ofString());

      assertThat(answer.statusCode()).isEqualTo(413);
      assertThat(answer.body()).contains("urn:tanggap:problem:too-large");
    }
  }

  @Test
  void a_body_may_be_missing_where_the_parameter_is_nullable() {
    var path = NOTES + "/0197a000-0000-7000-8000-000000000001/reminder";

    assertThat(json().post(path).asString()).isEqualTo("{\"body\":false}");
    assertThat(json().body("{\"text\":\"a\"}").post(path).<Boolean>path("body")).isTrue();
  }

  @Test
  void every_common_problem_has_a_slug_of_its_own() {
    assertThat(CommonProblem.values()).extracting(CommonProblem::slug).doesNotHaveDuplicates();
  }

  @Test
  void detail_and_violations_speak_the_language_of_the_title() {
    var indonesian = get("/api/v1/notes?limit=0");
    var english = given().header("Accept-Language", "en").get("/api/v1/notes?limit=0");

    assertThat(indonesian.<String>path("detail"))
        .isEqualTo("limit berupa bilangan bulat dari 1 sampai 200");
    assertThat(english.<String>path("detail")).isEqualTo("limit is a whole number from 1 to 200");
    assertThat(get("/api/v1/notes?kind=X").<String>path("violations[0].message"))
        .isEqualTo("tidak terbaca");
  }
}
