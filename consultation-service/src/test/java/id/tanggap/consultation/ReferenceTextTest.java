package id.tanggap.consultation;

import static id.tanggap.consultation.testing.Person.ADMIN;
import static id.tanggap.consultation.testing.Person.ADMIN_OF_SINTANG;
import static id.tanggap.consultation.testing.Person.RINA;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.tanggap.clauses.Clause;
import id.tanggap.consultation.testing.Books;
import id.tanggap.consultation.testing.Files;
import id.tanggap.consultation.testing.Guide;
import id.tanggap.consultation.testing.Stack;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The text of a reference comes as a file of any of four kinds, and of no other. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class ReferenceTextTest {

  private static final String PLAIN =
      """
      PANDUAN CONTOH (fiktif)
      Pasal 1
      Kelambuwarna dicatat pada hari kerja pertama.
      Pasal 2
      Selesai.
      """;

  @Test
  @Clause({"FF-4", "ON-3"})
  void pdf_docx_html_and_text_are_split_into_the_same_articles() throws IOException {
    var files = new LinkedHashMap<String, byte[]>();
    files.put("application/pdf", Files.pdf(PLAIN));
    files.put(Files.DOCX, Files.docx(PLAIN));
    files.put("text/html", Files.html(PLAIN));
    files.put("text/plain", PLAIN.getBytes(UTF_8));
    for (var file : files.entrySet()) {
      var id = Guide.anyOf("042");

      var answer = imported(id, "\"1\"", file.getKey(), file.getValue());

      answer.then().statusCode(200).body("version", equalTo(1)).header("ETag", equalTo("\"2\""));
      assertThat(answer.<List<String>>path("articles.label"))
          .as(file.getKey())
          .containsExactly(null, "Pasal 1", "Pasal 2");
      assertThat(answer.<String>path("articles[1].text"))
          .as(file.getKey())
          .isEqualTo("Kelambuwarna dicatat pada hari kerja pertama.");
    }
    assertThat(RINA.gets("/references?q=kelambuwarna").<List<?>>path("items")).hasSize(4);
  }

  @Test
  @Clause({"FF-4", "ON-3"})
  void another_text_is_another_version_and_what_was_cited_stays() {
    var id = Guide.registered(Guide.saying("Panduan (fiktif)", "Isi pertama."));

    imported(id, "\"1\"", "text/plain", PLAIN.getBytes(UTF_8)).then().body("version", equalTo(2));

    RINA.gets("/references/" + id + "?version=1")
        .then()
        .body("articles.text", contains("Isi pertama."));
    RINA.gets("/references/" + id).then().body("version", equalTo(2));
  }

  @Test
  @Clause({"FF-4", "ON-3"})
  void a_file_that_cannot_be_meant_gets_its_own_problem_and_changes_nothing() throws IOException {
    var id = Guide.anyOf("042");
    var before = Books.now();
    var pdf = Files.pdf(PLAIN);
    for (var file :
        Map.of(
                "reference-file-has-no-text 400", Files.pdf(""),
                "reference-file-unreadable 400", Arrays.copyOf(pdf, pdf.length / 3),
                "reference-file-expands-too-far 400", Files.docx("0".repeat(4_000_000)),
                "reference-file-expands-too-far 400 PDF", Files.bombPdf(PLAIN),
                "reference-file-too-large 413", new byte[1_100_000],
                "reference-file-too-large 413 HTML", Files.html("a\n".repeat(30_000)))
            .entrySet()) {
      refused(file.getKey(), imported(id, "\"1\"", "application/pdf", file.getValue()));
    }
    refused(
        "reference-file-unreadable 400",
        imported(id, "\"1\"", "application/pdf", Files.brokenZip()));
    refused(
        "reference-file-unreadable 400",
        imported(id, "\"1\"", "application/pdf", Files.lockedPdf(PLAIN)));
    refused("reference-file-has-no-text 400", imported(id, "\"1\"", "text/plain", new byte[0]));
    refused(
        "reference-file-expands-too-far 400",
        imported(id, "\"1\"", "text/plain", "kata ".repeat(30_000).getBytes(UTF_8)));
    for (var other : Files.ofOtherTypes()) {
      refused(
          "reference-file-type-not-supported 415", imported(id, "\"1\"", "application/pdf", other));
    }
    assertThat(Books.now()).isEqualTo(before);
    RINA.gets("/references/" + id).then().header("ETag", equalTo("\"1\""));
  }

  @Test
  void only_who_may_write_it_and_has_seen_it_gives_it_a_text() {
    var id = Guide.anyOf("042");
    var text = PLAIN.getBytes(UTF_8);

    imported(id, "\"9\"", "text/plain", text).then().statusCode(412);
    imported(id, "\"1\"", "application/json", text).then().statusCode(415);
    ADMIN.asks().contentType("text/plain").body(text).put(path(id)).then().statusCode(428);
    for (var person : List.of(RINA, ADMIN_OF_SINTANG)) {
      person
          .asks()
          .header("If-Match", "\"1\"")
          .contentType("text/plain")
          .body(text)
          .put(path(id))
          .then()
          .statusCode(person == RINA ? 403 : 404);
    }
  }

  /** Behind the status may stand of what. */
  private static void refused(String slugAndStatus, Response answer) {
    var expected = slugAndStatus.split(" ");
    assertThat(answer.<String>path("type"))
        .as(answer.asString())
        .isEqualTo("urn:tanggap:problem:" + expected[0]);
    assertThat(answer.statusCode()).isEqualTo(Integer.parseInt(expected[1]));
  }

  private static Response imported(String id, String seen, String type, byte[] file) {
    return ADMIN
        .asks()
        .header("If-Match", seen)
        .header("Content-Type", type)
        .body(file)
        .put(path(id));
  }

  private static String path(String id) {
    return "/api/v1/references/" + id + "/text";
  }
}
