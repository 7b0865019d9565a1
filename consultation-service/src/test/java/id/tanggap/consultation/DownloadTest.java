package id.tanggap.consultation;

import static id.tanggap.consultation.testing.Person.DEDI;
import static id.tanggap.consultation.testing.Person.TREASURER_990002;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.tanggap.clauses.Clause;
import id.tanggap.consultation.testing.Desk;
import id.tanggap.consultation.testing.FakeClamd;
import id.tanggap.consultation.testing.Paper;
import id.tanggap.consultation.testing.Stack;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A document is saved and never shown, whole or piece by piece. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class DownloadTest {

  /** More than goes in one round trip, or comes in five. */
  private static final int LENGTH = 1_400_000;

  private static final Paper PAPER = Paper.pdf(LENGTH).called("Surat \u201cSKPP\u201d 1.pdf");

  private static String content = "";

  @BeforeEach
  void a_paper_is_there() {
    if (content.isEmpty()) {
      content = handedIn();
    }
  }

  private static String handedIn() {
    var ticket = Desk.ticketInAnalysis();
    String id = PAPER.by(TREASURER_990002, ticket).path("id");
    return "/consultations/" + ticket + "/documents/" + id + "/content";
  }

  @Test
  @Clause("FF-5c")
  void no_browser_shows_it_or_runs_anything_in_it() {
    var answer = DEDI.gets(content);

    answer
        .then()
        .statusCode(200)
        .contentType("application/pdf")
        .header("Content-Length", equalTo(Integer.toString(LENGTH)))
        .header("X-Content-Type-Options", equalTo("nosniff"))
        .header("Content-Security-Policy", equalTo("default-src 'none'; sandbox"))
        .header("Cross-Origin-Resource-Policy", equalTo("same-origin"))
        .header("Cache-Control", equalTo("private, no-store"))
        .header("Accept-Ranges", equalTo("bytes"))
        .header(
            "Content-Disposition",
            equalTo(
                "attachment; filename=\"Surat _SKPP_ 1.pdf\"; "
                    + "filename*=UTF-8''Surat%20%E2%80%9CSKPP%E2%80%9D%201.pdf"));
    assertThat(answer.asByteArray()).isEqualTo(PAPER.bytes());
  }

  @Test
  void a_piece_is_what_it_says_wherever_it_begins_and_ends() {
    for (var piece :
        List.of(
            List.of(0, 0),
            List.of(262_143, 262_144),
            List.of(5, 1_048_576),
            List.of(1_048_575, LENGTH - 1))) {
      var first = piece.getFirst();
      var last = piece.getLast();
      isPiece(asks("bytes=" + first + "-" + last), first, last);
    }
    isPiece(asks("bytes=1399990-"), 1_399_990, LENGTH - 1);
    isPiece(asks("bytes=-10"), LENGTH - 10, LENGTH - 1);
    isPiece(asks("bytes=-99999999"), 0, LENGTH - 1);
    isPiece(asks("bytes=1399990-99999999"), 1_399_990, LENGTH - 1);
  }

  @Test
  void what_is_no_range_is_answered_with_all_of_it() {
    for (var odd : List.of("bytes=0-1,5-6", "bytes=5-3", "bytes=-", "lines=1-2", "bytes=a-b")) {
      assertThat(asks(odd).asByteArray()).as(odd).hasSize(LENGTH);
    }
    for (var beyond : List.of("bytes=1400000-", "bytes=1400000-1400001", "bytes=-0")) {
      asks(beyond)
          .then()
          .statusCode(416)
          .body("type", equalTo("urn:tanggap:problem:range-not-satisfiable"))
          .body("bytes", equalTo(LENGTH));
    }
  }

  @Test
  void a_piece_of_what_somebody_has_begun_is_of_the_same_document_or_all_of_this_one() {
    var begun = DEDI.gets(content).header("ETag");

    isPiece(asks("bytes=0-9", Map.of("If-Range", begun)), 0, 9);
    assertThat(asks("bytes=0-9", Map.of("If-Range", "\"lain\"")).asByteArray()).hasSize(LENGTH);
  }

  @Test
  void what_no_scanner_has_looked_at_is_kept_and_says_so() {
    var ticket = Desk.ticketInAnalysis();

    for (var sent : List.of(FakeClamd.HANG_UP, FakeClamd.TOO_MUCH)) {
      Paper.pdf(sent)
          .by(TREASURER_990002, ticket)
          .then()
          .statusCode(201)
          .body("scan", equalTo("NOT_SCANNED"))
          .body("erasedAt", nullValue());
    }
    assertThat(
            DEDI.gets("/consultations/" + ticket + "/documents").<List<String>>path("items.scan"))
        .containsExactly("NOT_SCANNED", "NOT_SCANNED");
  }

  private static void isPiece(Response answer, int first, int last) {
    answer
        .then()
        .statusCode(206)
        .header("Content-Range", equalTo("bytes %d-%d/%d".formatted(first, last, LENGTH)))
        .header("Content-Length", equalTo(Integer.toString(last - first + 1)));
    assertThat(answer.asByteArray()).isEqualTo(Arrays.copyOfRange(PAPER.bytes(), first, last + 1));
  }

  private static Response asks(String range) {
    return asks(range, Map.of());
  }

  private static Response asks(String range, Map<String, String> more) {
    return DEDI.asks().header("Range", range).headers(more).get("/api/v1" + content);
  }
}
