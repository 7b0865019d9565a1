package id.tanggap.sla;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.sla.world.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The committed document is what the running service says of itself. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class OpenApiTest {

  @Test
  void the_committed_document_is_that_of_the_running_service() throws IOException {
    var running = when().get("/q/openapi?format=yaml").then().statusCode(200).extract().asString();
    Files.writeString(Path.of("target", "openapi.yaml"), running);

    assertThat(Path.of("openapi.yaml"))
        .as("copy target/openapi.yaml over openapi.yaml if the change is meant")
        .hasContent(running);
  }
}
