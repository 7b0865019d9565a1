package id.tanggap.consultation;

import static id.tanggap.consultation.testing.Person.ADMIN;
import static id.tanggap.consultation.testing.Person.DEDI;
import static id.tanggap.consultation.testing.Person.MARKUS_OF_SINTANG;
import static id.tanggap.consultation.testing.Person.RINA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import id.tanggap.clauses.Clause;
import id.tanggap.consultation.testing.Guide;
import id.tanggap.consultation.testing.Person;
import id.tanggap.consultation.testing.Stack;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An officer finds the regulation that answers a question; today is 24 November 2026. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class ReferenceSearchTest {

  private static final Path QUESTIONS = Path.of("src/test/references/questions.tsv");
  private static final double LEAST_MEAN = 0.85;

  @Test
  @Clause({"FF-4", "ON-3"})
  void every_question_finds_the_regulation_that_answers_it_among_the_first_three()
      throws IOException {
    var places = new ArrayList<Double>();
    for (var line : questions()) {
      var pair = line.split("\t");
      var found = numbers(searched(RINA, pair[0], ""));
      assertThat(found.subList(0, Math.min(3, found.size()))).as(pair[0]).contains(pair[1]);
      places.add(1.0 / (found.indexOf(pair[1]) + 1));
    }

    var mean = places.stream().mapToDouble(it -> it).average().orElse(0);
    System.out.printf("Mean reciprocal rank of %d questions: %.3f%n", places.size(), mean);
    assertThat(places).hasSize(40);
    assertThat(mean).isGreaterThan(LEAST_MEAN);
  }

  @Test
  @Clause({"FF-4", "ON-3"})
  void a_title_that_only_joins_its_words_as_the_question_does_answers_it_not() {
    var joined = Guide.registered(Guide.saying("Yang dan siapa (fiktif)", "Apa yang itu."));

    var found = searched(RINA, "Apa itu SKTB dan siapa yang menerbitkannya?", "");

    assertThat(numbers(found)).startsWith("PMK 188/PMK.05/2021");
    assertThat(found.<List<String>>path("items.referenceId")).doesNotContain(joined);
  }

  private static List<String> questions() throws IOException {
    return Files.readAllLines(QUESTIONS).stream().filter(it -> !it.startsWith("#")).toList();
  }

  @Test
  @Clause({"FF-4", "ON-3"})
  void a_revoked_regulation_is_found_as_of_a_date_on_which_it_held() {
    var old = "PMK 190/PMK.05/2012";
    var now = "PMK 62 Tahun 2023";

    assertThat(numbers(searched(RINA, "uang persediaan GUP", "")))
        .contains(now)
        .doesNotContain(old);
    assertThat(numbers(searched(RINA, "uang persediaan GUP", "?asOf=2022-12-27")))
        .contains(old)
        .doesNotContain(now);
    assertThat(numbers(searched(RINA, "uang persediaan GUP", "?asOf=2022-12-28")))
        .as("the day of its revocation")
        .doesNotContain(old, now)
        .contains("PMK 210/PMK.05/2022");
  }

  @Test
  @Clause({"FF-4", "ON-3"})
  void a_slip_a_beginning_and_a_number_in_parts_find_it_too() {
    assertThat(first("rekonsilasi")).as("a slip").isEqualTo("PMK 104/PMK.05/2017");
    assertThat(first("kartu kredt")).as("a slip").isEqualTo("PMK 196/PMK.05/2018");
    assertThat(first("bendahra penganti")).as("two slips").isEqualTo("PMK 162/PMK.05/2013");
    assertThat(first("laporan rekon")).as("a beginning").isEqualTo("PMK 104/PMK.05/2017");
    assertThat(first("mencocokkan")).as("another form").isEqualTo("PMK 104/PMK.05/2017");
    assertThat(first("171/2021")).as("a number").isEqualTo("PMK 171/PMK.05/2021");
  }

  @Test
  @Clause("FF-4")
  void the_title_says_more_than_a_heading_and_that_more_than_the_text() {
    var word = "Kelambuputih";
    var text = Guide.saying("Panduan ketiga (fiktif)", "Tentang " + word);
    var heading = Guide.titled("Panduan kedua (fiktif)", "042");
    heading.put("articles", List.of(Map.of("heading", word, "text", "Isi contoh.")));
    var expected =
        List.of(
            Guide.registered(Guide.titled("Panduan " + word, "042")),
            Guide.registered(heading),
            Guide.registered(text));

    assertThat(searched(RINA, word, "").<List<String>>path("items.referenceId"))
        .containsExactlyElementsOf(expected);
  }

  @Test
  @Clause("FF-4")
  void what_another_office_writes_for_itself_is_not_there() {
    var own = "JUKNIS-042-01";
    var foreign = "JUKNIS-079-01";
    var search = "SKPP pensiun Sintang fotokopi kartu keluarga";

    assertThat(numbers(searched(RINA, search, ""))).contains(own).doesNotContain(foreign);
    assertThat(numbers(searched(MARKUS_OF_SINTANG, search, "")))
        .contains(foreign)
        .doesNotContain(own);
    assertThat(numbers(RINA.gets("/references?limit=200"))).contains(own).doesNotContain(foreign);
    String id = searched(MARKUS_OF_SINTANG, search, "").path("items[0].referenceId");
    for (var path : List.of("", "?version=1", "/affected-responses")) {
      RINA.gets("/references/" + id + path).then().statusCode(404);
    }
    MARKUS_OF_SINTANG.gets("/references/" + id).then().statusCode(200);
  }

  @Test
  void the_words_of_another_office_change_no_order() {
    var before = searched(RINA, "kartu bendahara", "").asString();

    var body = Guide.titled("Bendahara bendahara kartu (fiktif)", "079");
    Person.ADMIN_OF_SINTANG.does("/references", body);

    assertThat(searched(RINA, "kartu bendahara", "").asString()).isEqualTo(before);
  }

  @Test
  void a_text_cannot_be_taken_for_a_tag() {
    Guide.registered(
        Guide.saying(
            "Panduan <b>tebal</b> (fiktif)",
            "<script>alert('x')</script> kelambuhijau 5 < 7 & \"kutip\" <mark>palsu</mark> &"
                + " akhir"));

    var answer = searched(DEDI, "kelambuhijau", "");

    String highlight = answer.path("items[0].articles[0].highlight");
    assertThat(highlight)
        .contains("<mark>kelambuhijau</mark> 5 &lt; 7 &amp; &quot;kutip&quot;")
        .doesNotContain("<script", "<mark>palsu");
    answer.then().body("items[0].articles.label", contains("Pasal 1"));
  }

  @Test
  void without_a_search_the_register_is_read_page_by_page() {
    var all = numbers(RINA.gets("/references?limit=200&asOf=2026-11-23"));
    var seen = new ArrayList<String>();
    @Nullable String cursor = "";
    while (cursor != null) {
      var page = RINA.gets("/references?limit=9&asOf=2026-11-23" + cursor);
      seen.addAll(numbers(page));
      String next = page.path("nextCursor");
      cursor = next == null ? null : "&cursor=" + next;
    }

    assertThat(seen).isEqualTo(all).contains("PER-9/PB/2018");
  }

  @Test
  void what_nobody_wrote_is_not_found_and_signs_do_no_harm() {
    for (var q : List.of("xyzzy", "???", "'; DROP TABLE reference; --", "a & !b | (c:*", "\\")) {
      searched(ADMIN, q, "").then().statusCode(200);
    }
    searched(ADMIN, "qqqqzzzz", "").then().body("items", empty()).body("nextCursor", equalTo(null));
    for (var bad : List.of("q=%20", "q=%00", "asOf=kemarin", "limit=0", "cursor=x")) {
      ADMIN
          .asks()
          .urlEncodingEnabled(false)
          .get("/api/v1/references?" + bad)
          .then()
          .statusCode(400);
    }
  }

  private static String first(String words) {
    return searched(RINA, words, "").path("items[0].number");
  }

  private static Response searched(Person person, String words, String more) {
    return person.asks().queryParam("q", words).get("/api/v1/references" + more);
  }

  private static List<String> numbers(Response answer) {
    return answer.path("items.number");
  }
}
