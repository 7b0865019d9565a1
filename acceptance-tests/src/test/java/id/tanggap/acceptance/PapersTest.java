package id.tanggap.acceptance;

import static id.tanggap.acceptance.Services.CONSULTATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.equalTo;

import id.tanggap.clauses.Clause;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Papers that are handed in to the running system. */
@AgainstTheStack
class PapersTest {

  private static final byte[] CONTRACT =
      "%PDF-1.7\nkontrak (fiktif)\n".getBytes(StandardCharsets.UTF_8);
  private static final int LARGEST = 20 * 1024 * 1024;
  private static final int AT_ONCE = 8;

  private final RunningStack stack;
  private final Work work;

  PapersTest(RunningStack stack) {
    this.stack = stack;
    this.work = new Work(stack);
  }

  @Test
  @Clause({"FF-5a", "FF-5b", "FF-5c", "ON-4"})
  void a_paper_that_was_asked_for_lets_the_case_go_on_and_is_saved_by_who_handles_it() {
    var id = work.inAnalysis();
    var asked = List.of(Map.of("kind", "DOCUMENT", "name", "ADK kontrak"));
    work.step("yusuf", id, "requests", Map.of("items", asked)).then().statusCode(200);
    var request = work.detail("yusuf", id);

    var answer =
        form("kontrak.pdf", CONTRACT)
            .multiPart("requestId", request.getString("requests[0].id"))
            .multiPart("itemId", request.getString("requests[0].items[0].id"))
            .post("/consultations/" + id + "/documents");

    answer.then().statusCode(201).body("scan", equalTo("NOT_SCANNED"));
    assertThat(work.detail("yusuf", id).getString("status")).isEqualTo("IN_ANALYSIS");
    var content = "/consultations/" + id + "/documents/" + answer.path("id") + "/content";
    assertThat(work.get("yusuf", content).asByteArray()).isEqualTo(CONTRACT);
    work.get("satker-990006", content).then().statusCode(404);
  }

  /** The case has ended, so that nothing of them is left; all of each is read all the same. */
  @Test
  void eight_papers_of_twenty_mebibytes_at_once_pass_through_a_heap_that_cannot_hold_them() {
    var id = work.inAnalysis();
    work.respond("yusuf", id, "EMAIL").then().statusCode(200);
    var paper = new byte[LARGEST];
    System.arraycopy(CONTRACT, 0, paper, 0, CONTRACT.length);
    var papers = Collections.nCopies(AT_ONCE, paper);

    var answers =
        Together.each(
            papers, it -> form("besar.pdf", it).post("/consultations/" + id + "/documents"));

    assertThat(heapOfTheService()).isPositive().isLessThan((double) AT_ONCE * LARGEST);
    assertThat(answers)
        .extracting(Response::statusCode, it -> it.path("type"))
        .containsOnly(tuple(409, "urn:tanggap:problem:case-ended"));
  }

  private RequestSpecification form(String fileName, byte[] file) {
    return stack
        .as("satker-990002", CONSULTATION)
        .contentType(ContentType.MULTIPART)
        .multiPart("file", fileName, file);
  }

  /** The most that it may have, in bytes. */
  private double heapOfTheService() {
    return stack
        .anonymous(CONSULTATION)
        .basePath("")
        .accept("text/plain")
        .get("/q/metrics")
        .asString()
        .lines()
        .filter(line -> line.startsWith("jvm_memory_max_bytes{area=\"heap\""))
        .map(line -> line.substring(line.lastIndexOf(' ')))
        .mapToDouble(Double::parseDouble)
        .sum();
  }
}
