package id.tanggap.acceptance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.not;

import io.restassured.path.json.JsonPath;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** A program finds in {@code stack.json} all that it was promised, by name, and it opens doors. */
@AgainstTheStack
class StackDescriptionTest {

  static final Iterable<String> SERVICES = Services.ALL;

  private final JsonPath file;

  StackDescriptionTest(RunningStack stack) {
    file = new JsonPath(stack.file().toFile());
  }

  @Test
  void services_and_databases_go_by_the_names_of_the_folders_and_no_others() {
    assertThat(file.getMap("services").keySet()).hasSameElementsAs(Services.ALL);
    assertThat(file.getMap("postgres").keySet()).hasSameElementsAs(Services.ALL);
  }

  @ParameterizedTest
  @FieldSource("SERVICES")
  void every_service_answers_at_its_address(String service) {
    given()
        .get(said("services.'%s'.url".formatted(service)) + "/q/health/ready")
        .then()
        .statusCode(200);
  }

  @ParameterizedTest
  @FieldSource("SERVICES")
  void every_database_lets_the_application_role_in_and_does_not_take_it_for_the_owner(
      String service) throws SQLException {
    var database = "postgres.'%s'.".formatted(service);
    var user = said(database + "user");
    try (var connection =
            DriverManager.getConnection(
                said(database + "jdbcUrl"), user, said(database + "password"));
        var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "SELECT current_user, tableowner FROM pg_tables WHERE tablename = 'journal'")) {
      assertThat(row.next()).isTrue();
      assertThat(row.getString(1)).isEqualTo(user).isNotEqualTo(row.getString(2));
    }
  }

  @Test
  void the_broker_answers_at_its_address() throws ExecutionException, InterruptedException {
    try (var admin = Admin.create(Map.of("bootstrap.servers", said("kafka.bootstrapServers")))) {
      assertThat(admin.listTopics().names().get()).contains("tanggap.consultation.v1");
    }
  }

  @Test
  void the_people_get_a_token_with_their_client_and_password() {
    getsAToken(
        Map.of(
            "grant_type",
            "password",
            "client_id",
            said("demo.clientId"),
            "username",
            "yusuf",
            "password",
            said("demo.password")));
  }

  @Test
  void the_other_system_gets_a_token_with_its_client_and_secret() {
    getsAToken(
        Map.of(
            "grant_type", "client_credentials",
            "client_id", said("omspan.clientId"),
            "client_secret", said("omspan.secret")));
  }

  private void getsAToken(Map<String, String> form) {
    given()
        .formParams(form)
        .post(said("oidc.tokenUrl"))
        .then()
        .statusCode(200)
        .body("access_token", not(emptyOrNullString()));
  }

  private String said(String name) {
    assertThat(file.getString(name)).as(name).isNotBlank();
    return file.getString(name);
  }
}
