package id.tanggap.api.caller;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import id.tanggap.api.notes.RealDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealDatabase.class)
@TestProfile(IdentityProviderSilentTest.ProviderSilent.class)
class IdentityProviderSilentTest {

  private static final String MINE = "/api/v1/notes/mine";

  /** Tokens are checked, but who has the keys takes the connection and says nothing. */
  public static class ProviderSilent implements QuarkusTestProfile {

    private static final ServerSocket SILENT = listening();

    @Override
    public String getConfigProfile() {
      return "identity-provider-away";
    }

    @Override
    public Map<String, String> getConfigOverrides() {
      var url = "http://127.0.0.1:%d/realms/notes".formatted(SILENT.getLocalPort());
      return Map.of("quarkus.oidc.auth-server-url", url);
    }

    private static ServerSocket listening() {
      try {
        return new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Test
  void a_token_whose_key_does_not_come_is_503_and_to_be_tried_again() {
    var answer =
        assertTimeout(
            Duration.ofSeconds(20), () -> given().auth().oauth2(tokenOfUnknownKey()).get(MINE));

    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(503);
    assertThat(answer.<String>path("type")).endsWith(":identity-provider-unavailable");
    assertThat(answer.header("Retry-After")).isNotBlank();
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
