package id.tanggap.api.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.api.notes.RealDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealDatabase.class)
class OpenApiTest {

  private static final String REF = "responses.'%s'.'$ref'";

  @Test
  void every_operation_lists_the_common_problems() {
    var document = document();

    assertThat(document.getString("openapi")).startsWith("3.1");
    for (var status : new String[] {"400", "401", "403", "404", "503"}) {
      assertThat(document.getString("paths.'/api/v1/notes'.get." + REF.formatted(status)))
          .as(status)
          .isEqualTo("#/components/responses/Problem");
    }
    assertThat(document.getString("paths.'/api/v1/notes'.post." + REF.formatted("422")))
        .isEqualTo("#/components/responses/Problem");
    assertThat(document.getString("components.schemas.Problem.properties.type.type"))
        .isEqualTo("string");
  }

  @Test
  void commands_take_a_key_and_a_token() {
    var document = document();

    assertThat(document.getString("paths.'/api/v1/notes'.post.parameters[0].'$ref'"))
        .isEqualTo("#/components/parameters/IdempotencyKey");
    assertThat(document.getString("components.securitySchemes.token.scheme")).isEqualTo("bearer");
  }

  private static JsonPath document() {
    return given().accept("application/json").get("/q/openapi").jsonPath();
  }
}
