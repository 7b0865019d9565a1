package id.tanggap.api.caller;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.api.notes.RealDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Base64;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealDatabase.class)
@TestProfile(IdentityProviderAwayTest.ProviderAway.class)
class IdentityProviderAwayTest {

  private static final String MINE = "/api/v1/notes/mine";

  /** Tokens are checked, but nobody listens where the keys are. */
  public static class ProviderAway implements QuarkusTestProfile {
    @Override
    public String getConfigProfile() {
      return "identity-provider-away";
    }
  }

  @Test
  void a_token_that_cannot_be_checked_now_is_503_and_to_be_tried_again() {
    var answer = given().auth().oauth2(tokenOfUnknownKey()).get(MINE);

    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(503);
    assertThat(answer.<String>path("type")).endsWith(":identity-provider-unavailable");
    assertThat(answer.header("Retry-After")).isNotBlank();
  }

  @Test
  void no_token_and_no_token_at_all_stay_401() {
    assertThat(get(MINE).statusCode()).isEqualTo(401);
    var garbage = given().auth().oauth2("garbage").get(MINE);
    assertThat(garbage.statusCode()).as(garbage.asString()).isEqualTo(401);
    assertThat(garbage.<String>path("type")).endsWith(":unauthenticated");
    assertThat(garbage.header("WWW-Authenticate")).startsWith("Bearer");
  }

  private static String tokenOfUnknownKey() {
    return part("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"unknown\"}")
        + "."
        + part("{\"sub\":\"0197a000-0000-7000-8000-000000000001\",\"exp\":4102444800}")
        + "."
        + part("signature");
  }

  private static String part(String text) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
  }
}
