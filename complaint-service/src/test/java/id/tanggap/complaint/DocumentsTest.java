package id.tanggap.complaint;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.api.problem.ProblemTable;
import id.tanggap.clauses.Clause;
import id.tanggap.complaint.stage.OnStage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is committed about the API is what the service says; {@code -Dwrite} writes it anew. */
@OnStage
class DocumentsTest {

  private static final String PROBLEMS = "../docs/problems.md";

  @Test
  void the_committed_openapi_document_is_the_running_one() throws IOException {
    agree("openapi.yaml", given().accept("application/yaml").get("/q/openapi").asString());
  }

  @Test
  void the_committed_table_of_problems_is_complete() throws IOException {
    var committed = Files.readString(Path.of(PROBLEMS));
    agree(
        PROBLEMS,
        ProblemTable.with(committed, "complaint-service", List.of(ComplaintProblem.values())));
  }

  @Test
  @Clause("FEE-1")
  void no_interface_knows_a_fee() {
    assertThat(given().get("/q/openapi").asString().toLowerCase(java.util.Locale.ROOT))
        .doesNotContain("fee", "tarif", "biaya", "price");
  }

  private static void agree(String file, String now) throws IOException {
    var committed = Path.of(file);
    if (Boolean.getBoolean("write")) {
      Files.writeString(committed, now);
    }
    assertThat(Files.readString(committed))
        .as("%s is stale; write it anew with -Dtest=DocumentsTest -Dwrite=true", file)
        .isEqualTo(now);
  }
}
