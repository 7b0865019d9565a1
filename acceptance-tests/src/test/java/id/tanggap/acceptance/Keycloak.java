package id.tanggap.acceptance;

import static io.restassured.RestAssured.given;

import id.tanggap.stack.machine.Secrets;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;

/** The identity provider through its administrator's door, for tokens that people do not get. */
final class Keycloak {

  private static final String HASTY_CLIENT = "hasty";

  private final RunningStack stack;
  private final String origin;

  Keycloak(RunningStack stack) {
    this.stack = stack;
    this.origin = stack.description().oidc().issuer().replace("/realms/tanggap", "");
  }

  /** A real token of another realm: right signature, foreign issuer. */
  String foreignToken() {
    return given()
        .formParams(
            Map.of(
                "grant_type", "password",
                "client_id", "admin-cli",
                "username", "admin",
                "password", Secrets.in(stack.data()).named("keycloak.admin-password")))
        .post(origin + "/realms/master/protocol/openid-connect/token")
        .then()
        .statusCode(200)
        .extract()
        .path("access_token");
  }

  /** A real token that expires two seconds after it was made. */
  String tokenThatExpiresAtOnce(String login) {
    given()
        .auth()
        .oauth2(foreignToken())
        .contentType(ContentType.JSON)
        .body(
            Map.of(
                "clientId",
                HASTY_CLIENT,
                "publicClient",
                true,
                "directAccessGrantsEnabled",
                true,
                "fullScopeAllowed",
                true,
                "defaultClientScopes",
                List.of("tanggap"),
                "attributes",
                Map.of("access.token.lifespan", "2")))
        .post(origin + "/admin/realms/tanggap/clients");
    return given()
        .formParams(
            Map.of(
                "grant_type",
                "password",
                "client_id",
                HASTY_CLIENT,
                "username",
                login,
                "password",
                stack.description().demo().password()))
        .post(stack.description().oidc().tokenUrl())
        .then()
        .statusCode(200)
        .extract()
        .path("access_token");
  }
}
