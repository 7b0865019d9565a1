package id.tanggap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A service is away while the office works on; when it is back, both services say the same. */
@AgainstAStackThatSuffers
class OutageTest {

  private static final Duration ABSENCE = Duration.ofMinutes(2);
  private static final Duration CATCHING_UP = Duration.ofSeconds(10);
  private static final Duration LOOKING = Duration.ofSeconds(60);
  private static final int CASES = 200;

  private final RunningStack stack;
  private final Work work;
  private final Agreement agreement;
  private final List<String> away = new ArrayList<>();

  OutageTest(RunningStack stack) {
    this.stack = stack;
    this.work = new Work(stack);
    this.agreement = new Agreement(stack);
  }

  @AfterEach
  void everybodyIsBack() {
    List.copyOf(away).forEach(this::comesBack);
  }

  @Test
  void two_minutes_without_escalation_service_under_two_hundred_cases_leave_no_difference() {
    var cases = new ArrayList<>(Together.each(numbers(CASES / 2), _ -> escalated()));
    isGone(Services.ESCALATION);
    var since = System.nanoTime();

    cases.addAll(Together.each(numbers(CASES / 2), _ -> work.inAnalysis()));
    Together.each(numbers(CASES), number -> goOnWith(cases.get(number), number));
    await()
        .atMost(ABSENCE.plusSeconds(30))
        .pollInterval(Duration.ofSeconds(1))
        .until(() -> System.nanoTime() - since > ABSENCE.toNanos());
    comesBack(Services.ESCALATION);

    convergeOn(cases);
    work.escalate("yusuf", cases.getLast()).then().statusCode(201);
  }

  @Test
  void answers_given_while_consultation_service_is_away_are_there_when_it_is_back() {
    var cases = Together.each(numbers(20), _ -> escalated());
    var escalations = Together.each(cases, this::escalationOf);
    isGone(Services.CONSULTATION);

    Together.each(
        escalations,
        id -> work.onEscalation("kasi-pd", id, "answer", Map.of("text", "Dapat (contoh).")));
    comesBack(Services.CONSULTATION);

    convergeOn(cases);
    assertThat(Together.each(cases, id -> work.detail("yusuf", id).getString("status")))
        .containsOnly("FOLLOW_UP");
  }

  /** The checker looks at each case and takes its time; a glance at the lists is quick. */
  private void convergeOn(List<String> cases) {
    await().atMost(CATCHING_UP).until(() -> agreement.isReachedBy(cases));
    await().atMost(LOOKING).until(() -> agreement.thoseThatDiffer(cases), List::isEmpty);
    new SecondJudge(stack).agrees();
  }

  private String escalated() {
    var id = work.inAnalysis();
    work.escalate("yusuf", id).then().statusCode(201);
    work.awaitStatus("yusuf", id, "ESCALATED");
    return id;
  }

  /** What an office does with its cases: answer, cancel, answer and reopen, or nothing yet. */
  private Integer goOnWith(String id, int number) {
    switch (number % 4) {
      case 0 -> work.respond("yusuf", id, "WHATSAPP").then().statusCode(200);
      case 1 -> step(id, "cancellation", Map.of("reason", "RECORDED_IN_ERROR"));
      case 2 -> {
        work.respond("yusuf", id, "WHATSAPP").then().statusCode(200);
        step(id, "reopening", Map.of("reason", "CORRECTION"));
      }
      default -> step(id, "identification", Map.of("contactPerson", Work.CONTACT));
    }
    return number;
  }

  private void step(String id, String noun, Map<String, ?> body) {
    Work.created(work.step("yusuf", id, noun, body));
  }

  private String escalationOf(String consultation) {
    return stack
        .as("yusuf", Services.ESCALATION)
        .get("/escalations?consultationId=" + consultation)
        .path("items[0].id");
  }

  private void isGone(String service) {
    away.add(service);
    stack.parts().service(service).kill();
  }

  private void comesBack(String service) {
    stack.parts().service(service).start();
    stack.parts().service(service).awaitReady();
    away.remove(service);
  }

  private static List<Integer> numbers(int count) {
    return IntStream.range(0, count).boxed().toList();
  }
}
