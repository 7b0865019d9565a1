package id.tanggap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.http.Method;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who may come in, and what those who may not are told. */
@AgainstTheStack
class AccessTest {

  private final RunningStack stack;
  private final Work work;

  AccessTest(RunningStack stack) {
    this.stack = stack;
    this.work = new Work(stack);
  }

  @Test
  void without_a_token_no_path_opens_but_the_six_of_those_who_have_no_account() {
    var closed = Endpoint.all(stack).stream().filter(one -> !one.isForAnybody()).toList();

    assertThat(Endpoint.all(stack)).hasSize(closed.size() + 6);
    assertThat(closed)
        .hasSizeGreaterThan(25)
        .allSatisfy(
            endpoint ->
                stack
                    .anonymous(endpoint.service())
                    .accept(ContentType.ANY)
                    .basePath("")
                    .request(endpoint.method(), endpoint.somewhere())
                    .then()
                    .statusCode(401));
  }

  @Test
  void the_documents_say_which_paths_are_open() {
    assertThat(Endpoint.all(stack))
        .allSatisfy(
            endpoint ->
                assertThat(endpoint.tokens().isEmpty())
                    .as(endpoint.toString())
                    .isEqualTo(endpoint.isForAnybody()));
  }

  @Test
  void neither_a_foreign_nor_a_forged_token_opens_a_path() {
    var good = stack.token("rina");
    var bad =
        List.of(
            new Keycloak(stack).foreignToken(),
            ForgedToken.withAnUnknownKey(good),
            ForgedToken.tampered(good),
            "no-token-at-all");

    for (var token : bad) {
      assertThat(Endpoint.all(stack))
          .allSatisfy(
              endpoint ->
                  stack
                      .withToken(token, endpoint.service())
                      .basePath("")
                      .request(endpoint.method(), endpoint.somewhere())
                      .then()
                      .statusCode(401));
    }
  }

  @Test
  void an_expired_token_opens_nothing_any_more() {
    var token = new Keycloak(stack).tokenThatExpiresAtOnce("yusuf");

    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                Services.ALL.forEach(
                    service ->
                        stack
                            .withToken(token, service)
                            .get(listOf(service))
                            .then()
                            .statusCode(401)));
  }

  @Test
  void a_role_that_has_nothing_to_do_with_it_is_refused() {
    var id = UUID.randomUUID();
    forbids("integritas", Services.CONSULTATION, "/consultations/" + id + "/acceptance");
    forbids("kasi-pd", Services.CONSULTATION, "/consultations/" + id + "/response");
    forbids("yusuf", Services.CONSULTATION, "/visits");
    forbids("satker-990002", Services.CONSULTATION, "/consultations/" + id + "/referral");
    forbids("satker-990002", Services.ESCALATION, "/escalations");
    forbids("omspan", Services.ESCALATION, "/escalations");
    forbids("rina", Services.ESCALATION, "/sections/PD/appointments");
    forbids("satker-990002", Services.SLA_MONITOR, "/deadlines/preview");
  }

  @Test
  void another_office_finds_nothing_on_any_path() {
    var mine = CaseOfOurs.withEverything(stack, work);
    var documented =
        Endpoint.all(stack).stream()
            .filter(one -> one.method() == Method.GET)
            .map(Endpoint::path)
            .filter(path -> path.matches("/api/v1/(consultations|escalations|clocks)/\\{id}.*"));

    assertThat(mine.seen()).containsExactlyInAnyOrderElementsOf(documented.toList());
    assertThat(mine.paths())
        .allSatisfy(
            path ->
                stack
                    .as("petugas-079", path.service())
                    .accept(ContentType.ANY)
                    .body(path.body())
                    .request(path.method(), path.path())
                    .then()
                    .statusCode(404));
    assertThat(mine.paths())
        .filteredOn(path -> path.method() == Method.GET)
        .allSatisfy(
            path ->
                stack
                    .as("yusuf", path.service())
                    .accept(ContentType.ANY)
                    .get(path.path())
                    .then()
                    .statusCode(200));
    for (var service : Services.ALL) {
      assertThat(stack.as("petugas-079", service).get(listOf(service)).asString())
          .doesNotContain(mine.id(), mine.escalation());
    }
  }

  @Test
  void another_stakeholder_finds_nothing_and_the_asker_finds_its_case() {
    var mine = CaseOfOurs.withEverything(stack, work);
    var asker = stack.as("satker-990002", Services.CONSULTATION);

    asker.get("/consultations/" + mine.id()).then().statusCode(200).body("id", equalTo(mine.id()));
    for (var path : List.of("", "/timeline")) {
      stack
          .as("satker-990006", Services.CONSULTATION)
          .get("/consultations/" + mine.id() + path)
          .then()
          .statusCode(404);
    }
    for (var service : List.of(Services.CONSULTATION, Services.SLA_MONITOR)) {
      assertThat(stack.as("satker-990006", service).get(listOf(service)).asString())
          .doesNotContain(mine.id());
      assertThat(stack.as("satker-990002", service).get(listOf(service)).asString())
          .contains(mine.id());
    }
  }

  private void forbids(String login, String service, String path) {
    stack.as(login, service).body(Map.of()).post(path).then().statusCode(403);
  }

  private static String listOf(String service) {
    return switch (service) {
      case Services.CONSULTATION -> "/consultations?limit=200";
      case Services.ESCALATION -> "/escalations?limit=200";
      case Services.COMPLAINT -> "/complaints?limit=200";
      default -> "/clocks?limit=200";
    };
  }
}
