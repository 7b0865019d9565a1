package id.tanggap.consultation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.api.problem.ProblemTable;
import id.tanggap.api.problem.ProblemType;
import id.tanggap.consultation.reference.ReferenceProblem;
import id.tanggap.consultation.testing.Stack;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What is committed about the API is what the service says; {@code -Dwrite=true} writes it anew.
 */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class DocumentsTest {

  private static final String PROBLEMS = "../docs/problems.md";

  @Test
  void the_committed_openapi_document_is_the_running_one() throws IOException {
    agree("openapi.yaml", openApi());
  }

  @Test
  void the_committed_table_of_problems_is_complete() throws IOException {
    var committed = Files.readString(Path.of(PROBLEMS));
    agree(PROBLEMS, ProblemTable.with(committed, "consultation-service", problems()));
  }

  private static List<ProblemType> problems() {
    return Stream.<ProblemType[]>of(ConsultationProblem.values(), ReferenceProblem.values())
        .flatMap(Stream::of)
        .toList();
  }

  private static String openApi() {
    return given().accept("application/yaml").get("/q/openapi").asString();
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
