package id.tanggap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.notNullValue;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The identity provider is away: who is known stays known, who cannot be checked is told so. */
@AgainstAStackThatSuffers
class KeycloakAwayTest {

  private final RunningStack stack;
  private final Work work;
  private boolean away;

  KeycloakAwayTest(RunningStack stack) {
    this.stack = stack;
    this.work = new Work(stack);
  }

  @AfterEach
  void keycloakIsBack() {
    if (away) {
      stack.parts().keycloak().start();
      stack.parts().keycloak().awaitReady();
      away = false;
    }
  }

  @Test
  void keys_already_known_go_on_and_unknown_ones_are_asked_to_come_again() {
    work.inAnalysis();
    goAway();

    assertThat(work.inAnalysis()).isNotNull();
    asksToComeAgain(ForgedToken.withAnUnknownKey(stack.token("yusuf")), Services.CONSULTATION);
  }

  @Test
  void a_service_starts_without_it_and_works_as_soon_as_it_is_back() {
    var token = stack.newToken("yusuf");
    goAway();
    var service = stack.parts().service(Services.ESCALATION);
    service.stop();
    service.start();
    service.awaitReady();

    asksToComeAgain(token, Services.ESCALATION);
    keycloakIsBack();

    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                stack
                    .withToken(token, Services.ESCALATION)
                    .get("/escalations")
                    .then()
                    .statusCode(200));
  }

  private void asksToComeAgain(String token, String service) {
    var list = service.equals(Services.ESCALATION) ? "/escalations" : "/consultations";
    stack
        .withToken(token, service)
        .get(list)
        .then()
        .statusCode(503)
        .header("Retry-After", notNullValue())
        .body("type", endsWith(":identity-provider-unavailable"));
  }

  private void goAway() {
    away = true;
    stack.parts().keycloak().stop();
  }
}
