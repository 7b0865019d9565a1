package id.tanggap.consultation;

import static id.tanggap.consultation.testing.Person.DEDI;
import static id.tanggap.consultation.testing.Person.TREASURER_990002;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import id.tanggap.clauses.Clause;
import id.tanggap.consultation.testing.Books;
import id.tanggap.consultation.testing.Database;
import id.tanggap.consultation.testing.Desk;
import id.tanggap.consultation.testing.EveryTable;
import id.tanggap.consultation.testing.FakeClamd;
import id.tanggap.consultation.testing.HalfUpload;
import id.tanggap.consultation.testing.LogLines;
import id.tanggap.consultation.testing.Paper;
import id.tanggap.consultation.testing.RawCall;
import id.tanggap.consultation.testing.Stack;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is not taken is named, and nothing of it stays: no row, no byte, no file, no line. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class RefusedDocumentsTest {

  private static final String MARKER = "Rengas77Merah";
  private static final int MEBIBYTE = 1024 * 1024;

  /** The bytes are written, the case and its journal are not yet. */
  private static final String WAITING =
      "pg_stat_activity WHERE wait_event_type = 'Lock' AND query ILIKE 'insert into document %'";

  private static String ticket = "";
  private Counted before = Counted.now();
  private LogLines log = LogLines.deaf();

  private record Counted(Books books, long documents, long chunks) {
    static Counted now() {
      var database = Database.ofTheService();
      return new Counted(Books.now(), database.count("document"), database.count("document_chunk"));
    }
  }

  @BeforeEach
  void a_case_is_open_and_the_books_are_counted() {
    ticket = ticket.isEmpty() ? Desk.ticketInAnalysis() : ticket;
    before = Counted.now();
    log = LogLines.listening();
  }

  @AfterEach
  void nothing_of_it_stays() {
    await().atMost(ofSeconds(30)).until(() -> HalfUpload.setAside().isEmpty());
    assertThat(Counted.now()).isEqualTo(before);
    assertThat(log.stop()).noneMatch(line -> line.contains(MARKER));
  }

  @Test
  @Clause("FF-5c")
  void what_is_no_paper_by_its_bytes_is_refused_whatever_it_is_called() {
    for (var paper :
        List.of(
            Paper.program(),
            Paper.withMacros(),
            Paper.text("surat.txt", "\0\1\2"),
            Paper.text("surat.txt", "baris\n".repeat(30_000) + "\0"),
            Paper.text("surat.pdf", "<html><script>alert(1)</script></html>"))) {
      refused(paper, 415, "document-type-not-allowed");
    }
  }

  @Test
  void a_zip_bomb_in_the_clothes_of_a_letter_is_not_unpacked_to_its_end() {
    refused(Paper.bomb(), 400, "document-unpacks-too-far");
  }

  @Test
  void a_letter_that_lost_its_end_is_damaged() {
    var letter = Paper.docx();

    refused(letter.cutTo(letter.bytes().length - 30), 400, "document-damaged");
    refused(letter.cutTo(60), 400, "document-damaged");
  }

  @Test
  void a_file_that_a_scanner_knows_as_malware_is_not_kept_and_named_as_the_scanner_does() {
    refused(Paper.text("surat.txt", FakeClamd.EICAR), 400, "document-infected")
        .body("signature", equalTo("Win.Test.EICAR_HDB-1"));
  }

  @Test
  void one_byte_more_than_twenty_mebibytes_is_too_much_and_so_is_any_more() {
    for (var length : List.of(20 * MEBIBYTE + 1, 21 * MEBIBYTE)) {
      refused(Paper.pdf(length), 413, "too-large").body("detail", containsString("20 MiB"));
    }
  }

  @Test
  void a_name_is_no_path_has_no_hidden_characters_and_an_end() {
    misnamed("../../etc/%s.pdf", "path");
    misnamed("C:\\Users\\%s.pdf", "path");
    misnamed("%s.pdf:zone", "path");
    misnamed("%s\u202efdp.exe", "kendali");
    misnamed("%s\u0007.pdf", "kendali");
    misnamed("%s" + "a".repeat(300 - MARKER.length()), "255");
    misnamed("%s" + "\u00e9".repeat(130), "255");
    misnamed("", "wajib");
  }

  @Test
  void a_form_says_all_that_it_has_to_and_says_it_once() {
    var path = "/api/v1/consultations/" + ticket + "/documents";
    var pdf = Paper.pdf(MARKER).bytes();

    refused(new Paper("kosong.pdf", new byte[0]), 400, "invalid-input");
    TREASURER_990002
        .asks()
        .multiPart("requestId", UUID.randomUUID().toString())
        .post(path)
        .then()
        .statusCode(400)
        .body("violations.field", hasItem("file"));
    TREASURER_990002
        .asks()
        .multiPart("file", "a.pdf", pdf)
        .multiPart("file", "b.pdf", pdf)
        .post(path)
        .then()
        .statusCode(400)
        .body("type", equalTo("urn:tanggap:problem:malformed-request"));
    TREASURER_990002
        .posts("/consultations/" + ticket + "/documents", Map.of("file", "x"))
        .then()
        .statusCode(415);
    for (var type : List.of("multipart/form-data", "multipart/form-data; boundary=x")) {
      TREASURER_990002.asks().contentType(type).body(pdf).post(path).then().statusCode(400);
    }
  }

  @Test
  void an_upload_that_is_cut_in_the_middle_leaves_nothing() throws IOException {
    try (var half = HalfUpload.of(Paper.pdf(600_000), TREASURER_990002, ticket)) {
      await().atMost(ofSeconds(30)).until(() -> !HalfUpload.setAside().isEmpty());
      assertThat(half).isNotNull();
    }
  }

  @Test
  void every_other_door_is_as_narrow_as_it_was() throws IOException {
    var path = "/api/v1/consultations/" + ticket + "/";

    assertThat(RawCall.statusOfDeclared(path + "messages", 2 * MEBIBYTE)).isEqualTo(413);
    assertThat(RawCall.statusOfDeclared(path + "notes", 2 * MEBIBYTE)).isEqualTo(413);
    assertThat(RawCall.statusOfDeclared(path + "documents", 2 * MEBIBYTE)).isEqualTo(401);
  }

  @Test
  void bytes_whose_event_cannot_be_written_are_not_there_either() throws Exception {
    try (var owner = EveryTable.owner()) {
      owner.setAutoCommit(false);
      owner.createStatement().execute("LOCK TABLE document IN EXCLUSIVE MODE");

      var answer =
          CompletableFuture.supplyAsync(
              () -> Paper.pdf(600_000).by(TREASURER_990002, ticket).statusCode());
      await().atMost(ofSeconds(60)).until(() -> Database.ofTheService().count(WAITING) > 0);
      Database.ofTheService().execute("SELECT pg_terminate_backend(pid) FROM " + WAITING);

      assertThat(answer.get(60, TimeUnit.SECONDS)).isGreaterThanOrEqualTo(500);
      owner.rollback();
    }
  }

  private static void misnamed(String name, String why) {
    var paper = Paper.pdf(MARKER).called(name.formatted(MARKER));
    refused(paper, 400, "invalid-input")
        .body("violations.field", hasItem("file"))
        .body("violations[0].message", containsString(why));
  }

  private static ValidatableResponse refused(Paper paper, int status, String slug) {
    return paper
        .by(DEDI, ticket)
        .then()
        .statusCode(status)
        .contentType(startsWith("application/problem+json"))
        .body("type", equalTo("urn:tanggap:problem:" + slug));
  }
}
