package id.tanggap.consultation;

import static id.tanggap.consultation.testing.Person.DEDI;
import static id.tanggap.consultation.testing.Person.TREASURER_990002;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import id.tanggap.clauses.Clause;
import id.tanggap.consultation.testing.Command;
import id.tanggap.consultation.testing.Database;
import id.tanggap.consultation.testing.Desk;
import id.tanggap.consultation.testing.FakeClamd;
import id.tanggap.consultation.testing.Paper;
import id.tanggap.consultation.testing.Stack;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What came while no scanner was there is looked at once one is, and a case has an end. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class LateScanTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private String ticket = "";

  @BeforeEach
  void a_case_is_there() {
    ticket = Desk.ticketInAnalysis();
  }

  @Test
  @Clause("FF-5c")
  void a_document_that_no_scanner_saw_is_looked_at_later() {
    var paper = Paper.pdf(FakeClamd.LATER + ", " + Command.unknownId());

    var document = unscanned(paper);

    await().atMost(PATIENCE).until(() -> DEDI.gets(document).path("scan").equals("CLEAN"));
    assertThat(DEDI.gets(document + "/content").asByteArray()).isEqualTo(paper.bytes());
  }

  @Test
  @Clause("FF-5c")
  void one_in_which_something_is_found_later_is_withheld_and_who_handles_the_case_sees_why() {
    var paper =
        Paper.text("surat.txt", FakeClamd.LATER + Command.unknownId() + " " + FakeClamd.EICAR);
    var document = unscanned(paper);

    await().atMost(PATIENCE).until(() -> DEDI.gets(document).path("scan").equals("INFECTED"));

    for (var person : List.of(DEDI, TREASURER_990002)) {
      person
          .gets(document)
          .then()
          .statusCode(200)
          .body("signature", equalTo("Win.Test.EICAR_HDB-1"));
      person
          .gets(document + "/content")
          .then()
          .statusCode(409)
          .body("type", endsWith(":document-withheld"))
          .body("signature", equalTo("Win.Test.EICAR_HDB-1"));
    }
    var id = document.substring(document.lastIndexOf('/') + 1);
    assertThat(Database.ofTheService().count("document_chunk WHERE content_id = '" + id + "'"))
        .isZero();
    paper
        .by(TREASURER_990002, ticket)
        .then()
        .statusCode(400)
        .body("type", endsWith(":document-infected"));
  }

  @Test
  @Clause({"FF-5b", "FF-5c"})
  void a_request_takes_twenty_documents_and_a_case_a_hundred() throws SQLException {
    DEDI.does(
        "/consultations/" + ticket + "/requests",
        Map.of("items", List.of(Map.of("kind", "DOCUMENT", "name", "Kontrak"))));
    String request = DEDI.gets("/consultations/" + ticket).path("requests[0].id");
    var link = Map.of("requestId", request);
    var first = handedIn(link);
    copied(first, 19);

    paperOfNothing()
        .by(TREASURER_990002, ticket, link)
        .then()
        .statusCode(409)
        .body("type", endsWith(":too-many-documents"));
    var loose = handedIn(Map.of());
    copied(loose, 79);
    paperOfNothing()
        .by(TREASURER_990002, ticket)
        .then()
        .statusCode(409)
        .body("type", endsWith(":too-many-documents"));
    assertThat(Database.ofTheService().count("document WHERE consultation_id = '" + ticket + "'"))
        .isEqualTo(100);
  }

  private String unscanned(Paper paper) {
    var answer = paper.by(TREASURER_990002, ticket);
    answer.then().statusCode(201).body("scan", equalTo("NOT_SCANNED"));
    return "/consultations/" + ticket + "/documents/" + answer.path("id");
  }

  private String handedIn(Map<String, String> link) {
    var answer = paperOfNothing().by(TREASURER_990002, ticket, link);
    answer.then().statusCode(201);
    return answer.path("id");
  }

  private static Paper paperOfNothing() {
    return Paper.pdf(Command.unknownId());
  }

  /** As many more like one; their bytes are nobody's business here. */
  private static void copied(String document, int times) throws SQLException {
    Database.ofTheService()
        .execute(
            """
            INSERT INTO document (id, consultation_id, cycle, request_id, content_id, same_as, file_name, media_type,
              bytes, sha256, salt, scan, brought_by, received_at)
            SELECT gen_random_uuid(), consultation_id, cycle, request_id, content_id, id, file_name, media_type,
              bytes, md5(n::text), salt, scan, brought_by, received_at
              FROM document, generate_series(1, %d) n WHERE id = '%s'
            """
                .formatted(times, document));
  }
}
