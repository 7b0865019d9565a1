package id.tanggap.acceptance;

import static id.tanggap.acceptance.Services.COMPLAINT;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.tanggap.acceptance.ComplaintWork.Filed;
import id.tanggap.acceptance.wall.Caller;
import id.tanggap.acceptance.wall.Questions;
import id.tanggap.acceptance.wall.Said;
import id.tanggap.acceptance.wall.SignTest;
import id.tanggap.acceptance.wall.World;
import id.tanggap.clauses.Clause;
import io.restassured.http.Method;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * World A has the complaint, world B never had it, and whoever it is about cannot tell in which of
 * them they live: not by what any path answers, not by what they hear, not by guessing, not by how
 * long an answer takes. One stack is both worlds, before and after somebody complains.
 */
@AgainstTheStack
class TwoWorldsTest {

  private static final String SARI = "cbdd12f1-f5bf-5883-87d5-eb92ae87d020";
  private static final String YUSUF = "a12ae005-67b1-59e1-a891-f1a51bebb531";
  private static final String KEPATUHAN = "a692ae76-33d6-568e-beb7-134a8191a459";

  /** Reported, or held the consultation, or head of somebody who is or did. */
  private static final List<String> EXCLUDED =
      List.of("sari", "kasi-pd", "yusuf", "kasi-vera", "kepatuhan", "kasi-mski");

  /** Nobody of them works on complaints of this office, or of any. */
  private static final List<String> OUTSIDE =
      List.of("dedi", "kasi-bank", "admin", "kanwil", "omspan", "satker-990002", "petugas-079");

  private static final List<String> INSIDE = List.of("kepala", "kasubag-umum");

  /** What happens in the office meanwhile is no fault of the wall; then it is looked at anew. */
  private static final int ROUNDS = 6;

  private static final int GUESSES = 10_000;
  private static final int PAIRS = 200;
  private static final String NOBODYS_NUMBER = "P-042-0000-0000";
  private static final String NUMBER = "/complaints?number=";
  private static final Supplier<String> WITHOUT_SUCH_AN_ID =
      () -> "/complaints/" + UUID.randomUUID();
  private static final Supplier<String> WITHOUT_SUCH_A_NUMBER = () -> NUMBER + NOBODYS_NUMBER;

  private final RunningStack stack;
  private final Work work;
  private final ComplaintWork complaints;
  private CaseOfOurs named;
  private String consultationNumber = "";

  TwoWorldsTest(RunningStack stack) {
    this.stack = stack;
    this.work = new Work(stack);
    this.complaints = new ComplaintWork(stack);
  }

  @BeforeEach
  void somebody_is_not_content_with_a_consultation() {
    named = CaseOfOurs.withEverything(stack, work);
    consultationNumber = work.detail("yusuf", named.id()).getString("number");
  }

  @Test
  @Clause("COMP-0")
  void for_whom_it_is_about_the_system_answers_as_if_nobody_had_ever_complained() {
    for (var round = 1; round <= ROUNDS; round++) {
      var quiet = new Quiet(stack);
      var without = worlds(Named.NOTHING);
      try (var overheard = Overheard.by(stack, EXCLUDED, OUTSIDE)) {
        var filed = complainedAndAnswered();
        Holdings.settled(stack);
        var with = worlds(new Named(filed.id(), filed.number(), clockOf(filed)));
        if (quiet.butFor(filed.id())) {
          noOneCanTell(without, with);
          overheard.nothingOf(filed, () -> reported(named.id()), named.id());
          return;
        }
      }
    }
    throw new AssertionError("the office is never quiet");
  }

  @Test
  void every_command_meets_a_hidden_complaint_as_it_meets_none() {
    var filed = complainedAndAnswered();
    for (var login : List.of("sari", "yusuf", "kepatuhan", "kasi-mski")) {
      for (var path : commands()) {
        assertThat(sent(login, path, filed.id()))
            .as("%s: %s", login, path)
            .isEqualTo(sent(login, path, UUID.randomUUID().toString()));
      }
    }
  }

  @Test
  void nothing_of_a_complaint_is_in_the_log_of_any_process() {
    var before = Logs.of(stack);

    var filed = complainedAndAnswered();
    Holdings.settled(stack);

    assertThat(before.since())
        .noneMatch(line -> line.contains(filed.id()) || line.contains(filed.number()))
        .noneMatch(line -> line.contains(consultationNumber) || line.contains(SARI));
  }

  @Test
  void hidden_takes_as_long_as_absent() {
    var filed = complainedAndAnswered();
    try (var caller = Caller.at(1)) {
      for (var login : List.of("kepatuhan", "yusuf")) {
        takesAsLong(caller, login, "/complaints/" + filed.id(), WITHOUT_SUCH_AN_ID);
        takesAsLong(caller, login, NUMBER + filed.number(), WITHOUT_SUCH_A_NUMBER);
      }
    }
  }

  private void takesAsLong(Caller caller, String login, String hidden, Supplier<String> absent) {
    LongSupplier ofTheHidden = () -> caller.nanosOf(asks(login, hidden));
    LongSupplier ofTheAbsent = () -> caller.nanosOf(asks(login, absent.get()));
    SignTest.of(PAIRS / 4, ofTheHidden, ofTheAbsent); // until everything is warm
    assertThat(SignTest.of(PAIRS, ofTheHidden, ofTheAbsent))
        .as("%s asks for %s", login, hidden)
        .matches(pairs -> !pairs.tellsThemApart(), "takes as long");
  }

  @Test
  void ten_thousand_guesses_find_nothing_and_cost_nobody_else_access() {
    var filed = complainedAndAnswered();
    var reporter = access(filed.number(), filed.receipt());
    try (var guesser = Caller.at(66);
        var other = Caller.at(67);
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var answers = CompletableFuture.supplyAsync(() -> guesses(guesser, filed), threads);

      getsIn(other, reporter);
      assertThat(answers.join()).contains(429).isSubsetOf(404, 429, 503);
      getsIn(other, reporter);
    }
  }

  /** Receipts are hashed in turns, so on a busy machine somebody may be asked to come again. */
  private static void getsIn(Caller other, HttpRequest.Builder reporter) {
    var answer =
        await()
            .atMost(Duration.ofSeconds(30))
            .until(() -> other.send(reporter).status(), status -> status != 503);
    assertThat(answer).isEqualTo(200);
  }

  /** What somebody in a great hurry is told. */
  private Set<Integer> guesses(Caller guesser, Filed filed) {
    var atOnce = new Semaphore(32);
    var answers = new ArrayList<CompletableFuture<Integer>>();
    for (var guess = 0; guess < GUESSES; guess++) {
      atOnce.acquireUninterruptibly();
      answers.add(
          guesser
              .sends(access(guessed(guess, filed), receipt(guess)))
              .whenComplete((_, _) -> atOnce.release())
              .thenApply(Said::status));
    }
    return answers.stream().map(CompletableFuture::join).collect(Collectors.toSet());
  }

  @Test
  void a_number_that_is_hidden_is_as_good_as_one_that_was_never_given() {
    var filed = complainedAndAnswered();
    try (var caller = Caller.at(1)) {
      var found =
          IntStream.range(0, 300)
              .mapToObj(guess -> NUMBER + guessed(guess, filed))
              .map(path -> caller.send(asks("kepatuhan", path)))
              .collect(Collectors.toSet());

      assertThat(found).hasSize(1);
      assertThat(found.iterator().next().body()).contains("\"items\":[]");
    }
  }

  /** It is found incomplete, and the compliance officer turns out to be one it is about. */
  private Filed complainedAndAnswered() {
    var filed =
        complaints.typedIn(
            Map.of("consultationNumber", consultationNumber, "reportedOfficerIds", List.of(SARI)));
    complaints.seenBy("kepatuhan", filed).then().statusCode(200);
    complaints.step(
        "kepatuhan", filed, "information-requests", Map.of("question", "Kapan dan di mana?"));
    complaints.step(
        "kepatuhan",
        filed,
        "verification",
        Map.of("complete", true, "reportedOfficerIds", List.of(SARI, KEPATUHAN)));
    complaints.seenBy("kepatuhan", filed).then().statusCode(404);
    complaints.step(
        "kepala",
        filed,
        "classification",
        Map.of("class", "COMPLAINT_NON_SUPERVISORY", "element", "U7"));
    await("the section of the compliance officer")
        .atMost(Duration.ofSeconds(60))
        .until(() -> assigned(filed, "MSKI"), status -> status == 409);
    complaints.step("kepala", filed, "assignment", section("UMUM"));
    complaints.step("kasubag-umum", filed, "follow-ups", Map.of("text", "Sudah ditegur."));
    complaints.step("kasubag-umum", filed, "response", Map.of("text", "Kami mohon maaf."));
    return filed;
  }

  /** 400 until somebody has told of the section. */
  private int assigned(Filed filed, String section) {
    return complaints.send("kepala", filed.id(), "assignment", section(section)).statusCode();
  }

  private void noOneCanTell(Map<String, World> without, Map<String, World> with) {
    for (var login : with.keySet()) {
      var before = requireNonNull(without.get(login));
      var now = requireNonNull(with.get(login));
      if (INSIDE.contains(login)) {
        assertThat(now).as("%s, who may see it", login).isNotEqualTo(before);
      } else {
        now.answers()
            .forEach(
                (question, answer) ->
                    assertThat(answer)
                        .as("%s asks %s", login, question)
                        .isEqualTo(before.answers().get(question)));
      }
    }
  }

  private Map<String, World> worlds(Named complaint) {
    Holdings.settled(stack);
    var people = new ArrayList<>(EXCLUDED);
    people.addAll(OUTSIDE);
    people.addAll(INSIDE);
    var questions = Questions.to(documented(), known(complaint)).all();
    var worlds =
        Together.each(
            people,
            login ->
                World.seenBy(stack.token(login), questions, stack::addressOf, complaint.words()));
    var byLogin = new TreeMap<String, World>();
    people.forEach(login -> byLogin.put(login, worlds.get(people.indexOf(login))));
    return byLogin;
  }

  private Map<String, String> known(Named complaint) {
    var month = YearMonth.now(ZoneId.of("Asia/Pontianak"));
    var known = new HashMap<String, String>();
    known.put("complaint", complaint.id());
    known.put("number", complaint.number());
    known.put("clockOfIt", complaint.clock());
    known.put("consultation", named.id());
    known.put("escalation", named.escalation());
    known.put("clock", named.clock());
    known.put("visit", named.visit());
    known.put("reported", SARI);
    known.put("holder", YUSUF);
    known.put("month", month.toString());
    known.put("first", month.atDay(1).toString());
    known.put("last", month.atEndOfMonth().toString());
    return known;
  }

  /** One of the clocks of a complaint, as the head of the office is told. */
  private String clockOf(Filed filed) {
    return await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () -> complaints.seenBy("kepala", filed).jsonPath().getString("deadlines[0].clockId"),
            clock -> clock != null);
  }

  private Set<String> documented() {
    return Endpoint.all(stack).stream()
        .filter(endpoint -> endpoint.method() == Method.GET)
        .map(endpoint -> endpoint.service() + " " + endpoint.path())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private List<String> commands() {
    return Endpoint.all(stack).stream()
        .filter(endpoint -> endpoint.service().equals(COMPLAINT) && endpoint.takesABody())
        .map(Endpoint::path)
        .filter(path -> path.startsWith("/api/v1/complaints/{id}/"))
        .map(path -> path.substring("/api/v1".length()))
        .toList();
  }

  private Said sent(String login, String path, String id) {
    try (var caller = Caller.at(1)) {
      var request =
          Caller.post(stack.addressOf(COMPLAINT), path.replace("{id}", id), bodyFor(path))
              .header("Authorization", "Bearer " + stack.token(login));
      return caller.send(request).with(id, "…");
    }
  }

  private static String bodyFor(String path) {
    return switch (path.substring(path.lastIndexOf('/') + 1)) {
      case "information-requests" -> "{\"question\": \"Kapan?\"}";
      case "rejection" -> "{\"reasonCode\": \"DUPLICATE\", \"text\": \"Sama.\"}";
      case "verification" -> "{\"complete\": true}";
      case "sealing" -> "{\"reportedUnknown\": true}";
      case "classification" -> "{\"class\": \"ASPIRATION\", \"element\": \"U1\"}";
      case "assignment" -> "{\"sectionCode\": \"UMUM\"}";
      case "forwarding" -> "{\"destination\": \"SIPANDU\", \"status\": \"FAILED\"}";
      case "redirection" -> "{\"destination\": \"OTHER_AUTHORITY\", \"text\": \"Ke sana.\"}";
      case "extension" -> "{\"extraWorkingDays\": 5, \"reason\": \"Perlu waktu.\"}";
      case "identity-disclosures" -> "{\"reason\": \"Untuk menjawab pelapor.\"}";
      default -> "{\"text\": \"Baik.\"}";
    };
  }

  /** FF-7c1: something happens to the consultation that everybody hears of. */
  private void reported(String consultation) {
    Work.created(work.step("yusuf", consultation, "progress-reports", Work.progress("PHONE")));
  }

  private HttpRequest.Builder asks(String login, String path) {
    return Caller.to(stack.addressOf(COMPLAINT), path)
        .header("Accept", "application/json")
        .header("Authorization", "Bearer " + stack.token(login));
  }

  private HttpRequest.Builder access(String number, String receipt) {
    return Caller.post(
        stack.addressOf(COMPLAINT),
        "/complaints/access",
        "{\"number\": \"%s\", \"receipt\": \"%s\"}".formatted(number, receipt));
  }

  /** One of ten is a number that was really given. */
  private static String guessed(int guess, Filed filed) {
    return guess % 10 == 0 ? filed.number() : "P-042-%04d-%04d".formatted(guess, guess % 7_919);
  }

  private static String receipt(int guess) {
    return "%016d".formatted(guess * 31L);
  }

  private static Map<String, String> section(String code) {
    return Map.of("sectionCode", code);
  }

  /** By what a complaint could be asked for, whether there is one or not. */
  private record Named(String id, String number, String clock) {

    static final Named NOTHING =
        new Named(UUID.randomUUID().toString(), NOBODYS_NUMBER, UUID.randomUUID().toString());

    List<String> words() {
      return List.of(id, number, clock);
    }
  }
}
