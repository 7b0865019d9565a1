package id.tanggap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.notNullValue;

import id.tanggap.stack.machine.ChildProcess;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The broker is away and the office works on; a commit and its event never part. */
@AgainstAStackThatSuffers
class BrokerAwayTest {

  private static final List<String> OF_A_QUESTION_IN_ANALYSIS =
      List.of("ConsultationReceived", "ConsultationAccepted", "QuestionClassified");
  private static final Duration ABSENCE = Duration.ofSeconds(30);
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final RunningStack stack;
  private final Work work;
  private final Published published;
  private final Journals journals;
  private boolean away;

  BrokerAwayTest(RunningStack stack) {
    this.stack = stack;
    this.work = new Work(stack);
    this.published = new Published(stack);
    this.journals = new Journals(stack);
  }

  @AfterEach
  void everybodyIsBack() {
    if (away) {
      comeBack();
    }
    restart(
        Services.ALL.stream()
            .filter(service -> !stack.parts().service(service).isRunning())
            .toArray(String[]::new));
  }

  @Test
  void commands_go_on_for_half_a_minute_and_everything_arrives_afterwards() {
    var knownEverywhere = work.inAnalysis();
    work.awaitDeadline("yusuf", knownEverywhere);
    goAway();

    var asked = new ArrayList<String>();
    var since = System.nanoTime();
    await()
        .atMost(ABSENCE.plusSeconds(20))
        .pollInterval(Duration.ofSeconds(1))
        .until(
            () -> {
              asked.add(work.inAnalysis());
              Services.ALL.forEach(this::isReady);
              return System.nanoTime() - since > ABSENCE.toNanos();
            });
    work.escalate("yusuf", knownEverywhere).then().statusCode(201);
    work.escalateAtOnce("yusuf", asked.getFirst())
        .then()
        .statusCode(409)
        .header("Retry-After", notNullValue())
        .body("type", endsWith(":consultation-unknown"));
    comeBack();

    work.awaitStatus("yusuf", knownEverywhere, "ESCALATED");
    asked.forEach(this::arrives);
    work.escalate("yusuf", asked.getFirst()).then().statusCode(201);
    topicsHoldWhatTheJournalsHold();
  }

  @Test
  void services_killed_between_commit_and_publication_publish_when_they_are_back() {
    var knownEverywhere = work.inAnalysis();
    work.awaitDeadline("yusuf", knownEverywhere);
    goAway();
    var id = work.inAnalysis();
    String escalation =
        work.escalate("yusuf", knownEverywhere).then().statusCode(201).extract().path("id");
    stack.parts().service(Services.CONSULTATION).kill();
    stack.parts().service(Services.ESCALATION).kill();
    comeBack();

    restart(Services.CONSULTATION, Services.ESCALATION);

    arrives(id);
    assertThat(published.of(id))
        .extracting(event -> event.path("sequence").asInt())
        .containsExactly(1, 2, 3);
    work.awaitDeadline("yusuf", id);
    work.awaitStatus("yusuf", knownEverywhere, "ESCALATED");
    assertThat(journals.typesOf(escalation, Services.ESCALATION))
        .containsExactly("EscalatedToSectionHead");
    assertThat(journals.typesOf(knownEverywhere, Services.CONSULTATION))
        .containsOnlyOnce("FollowUpPromised");
    assertThat(journals.clocksStartedFor(id)).containsOnlyOnce("SOLUTION");
    topicsHoldWhatTheJournalsHold();
  }

  @Test
  void a_service_killed_while_news_comes_in_applies_each_once() {
    stack.parts().service(Services.SLA_MONITOR).kill();
    var asked = List.of(work.inAnalysis(), work.inAnalysis(), work.inAnalysis());
    asked.forEach(this::arrives);

    restart(Services.SLA_MONITOR);

    for (var id : asked) {
      work.awaitDeadline("yusuf", id);
      assertThat(journals.clocksStartedFor(id)).containsOnlyOnce("SOLUTION");
    }
    topicsHoldWhatTheJournalsHold();
  }

  private void goAway() {
    away = true;
    stack.parts().broker().stop();
  }

  private void comeBack() {
    stack.parts().broker().start();
    away = false;
  }

  private void restart(String... services) {
    var parts = Stream.of(services).map(stack.parts()::service).toList();
    parts.forEach(ChildProcess::start);
    parts.forEach(ChildProcess::awaitReady);
  }

  private void isReady(String service) {
    stack.anonymous(service).basePath("").get("/q/health/ready").then().statusCode(200);
  }

  private void arrives(String id) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(published.typesOf(id))
                    .containsExactlyElementsOf(OF_A_QUESTION_IN_ANALYSIS));
  }

  /** Event by event; what was published twice, because a service died after it, counts once. */
  private void topicsHoldWhatTheJournalsHold() {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> {
              var journalled = journals.events();
              assertThat(published.events()).hasSameSizeAs(journalled).containsAll(journalled);
            });
  }
}
