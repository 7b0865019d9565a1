package id.tanggap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What several people, or one impatient program, do at the same moment. */
@AgainstTheStack
class SameMomentTest {

  private final RunningStack stack;
  private final Work work;

  SameMomentTest(RunningStack stack) {
    this.stack = stack;
    this.work = new Work(stack);
  }

  @Test
  void ten_requests_with_one_key_make_one_consultation() throws Exception {
    var key = UUID.randomUUID().toString();
    var question = Work.byContact("EMAIL", "Sekali saja: bagaimana cara membuka blokir?");
    var before = consultations();

    var answers =
        together(
            IntStream.range(0, 10)
                .<Callable<Response>>mapToObj(
                    _ ->
                        () ->
                            stack
                                .as("yusuf", Services.CONSULTATION)
                                .header("Idempotency-Key", key)
                                .body(question)
                                .post("/consultations"))
                .toList());

    assertThat(answers).extracting(Response::statusCode).contains(201).containsOnly(201, 409);
    assertThat(answers)
        .filteredOn(answer -> answer.statusCode() == 201)
        .extracting(answer -> answer.path("id").toString())
        .containsOnly(first(answers));
    assertThat(consultations()).isEqualTo(before + 1);
  }

  @Test
  void of_two_officers_who_answer_at_once_one_wins_and_the_other_is_told() throws Exception {
    var id = work.inAnalysis();

    var answers =
        together(
            List.<Callable<Response>>of(
                () -> work.respond("yusuf", id, "WHATSAPP"),
                () -> work.respond("dedi", id, "WHATSAPP")));

    assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 409);
    assertThat(answers)
        .filteredOn(answer -> answer.statusCode() == 409)
        .extracting(answer -> answer.path("type").toString())
        .containsExactly("urn:tanggap:problem:case-ended");
  }

  @Test
  void a_head_who_answers_while_the_officer_responds_leaves_both_services_in_agreement()
      throws Exception {
    var id = work.inAnalysis();
    String escalation = work.escalate("yusuf", id).then().statusCode(201).extract().path("id");

    var answers =
        together(
            List.<Callable<Response>>of(
                () -> work.respond("yusuf", id, "WHATSAPP"),
                () ->
                    work.onEscalation(
                        "kasi-pd", escalation, "answer", Map.of("text", "Dapat diajukan."))));

    assertThat(answers.getFirst().statusCode()).isEqualTo(200);
    assertThat(answers.getLast().statusCode()).isIn(200, 409);
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                assertThat(shownBy(id))
                    .isIn("ANSWERED", "WITHDRAWN")
                    .isEqualTo(ownStateOf(escalation)));
    assertThat(work.detail("yusuf", id).getString("status")).isEqualTo("RESOLVED");
  }

  private String shownBy(String id) {
    return work.detail("yusuf", id).getString("escalation.state");
  }

  private String ownStateOf(String escalation) {
    return stack
        .as("yusuf", Services.ESCALATION)
        .get("/escalations/{id}", escalation)
        .then()
        .statusCode(200)
        .extract()
        .path("state");
  }

  private long consultations() {
    return Database.of(Services.CONSULTATION, stack).number("SELECT count(*) FROM consultation");
  }

  private static String first(List<Response> answers) {
    return answers.stream()
        .filter(answer -> answer.statusCode() == 201)
        .map(answer -> answer.path("id").toString())
        .findFirst()
        .orElseThrow();
  }

  private static List<Response> together(List<Callable<Response>> calls)
      throws InterruptedException, ExecutionException {
    try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
      var answers = new ArrayList<Response>();
      for (Future<Response> answer : executor.invokeAll(calls)) {
        answers.add(answer.get());
      }
      return answers;
    }
  }
}
