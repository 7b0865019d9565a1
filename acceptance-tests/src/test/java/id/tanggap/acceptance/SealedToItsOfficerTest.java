package id.tanggap.acceptance;

import static id.tanggap.acceptance.Services.COMPLAINT;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.acceptance.wall.Caller;
import id.tanggap.acceptance.wall.SignTest;
import id.tanggap.clauses.Clause;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What is about the integrity officer takes that officer as long as what is not there. */
@AgainstTheStack
class SealedToItsOfficerTest {

  private static final String OFFICER = "integritas";
  private static final Map<String, List<String>> ABOUT_THE_OFFICER =
      Map.of("reportedOfficerIds", List.of("4a88182b-aec6-5623-8a48-419075ad5853"));
  private static final int PAIRS = 200;

  private final RunningStack stack;
  private final ComplaintWork complaints;

  SealedToItsOfficerTest(RunningStack stack) {
    this.stack = stack;
    this.complaints = new ComplaintWork(stack);
  }

  @Test
  @Clause("COMP-2")
  void a_sealed_report_that_is_hidden_takes_as_long_as_one_that_is_not_there() {
    takesAsLong(complaints.underSeal("yusuf", ABOUT_THE_OFFICER), this::report);
  }

  @Test
  void who_reported_is_refused_as_fast_where_it_is_hidden_as_where_nobody_did() {
    takesAsLong(complaints.typedIn(ABOUT_THE_OFFICER).id(), this::whoReported);
  }

  private void takesAsLong(String hidden, Function<String, HttpRequest.Builder> question) {
    try (var caller = Caller.at(1)) {
      assertThat(caller.send(question.apply(hidden)).status()).isEqualTo(404);
      compared(PAIRS / 4, caller, hidden, question); // until everything is warm
      assertThat(compared(PAIRS, caller, hidden, question))
          .matches(pairs -> !pairs.tellsThemApart(), "takes as long");
    }
  }

  private static SignTest compared(
      int pairs, Caller caller, String hidden, Function<String, HttpRequest.Builder> question) {
    return SignTest.of(
        pairs,
        () -> caller.nanosOf(question.apply(hidden)),
        () -> caller.nanosOf(question.apply(UUID.randomUUID().toString())));
  }

  private HttpRequest.Builder report(String id) {
    return asTheOfficer(Caller.to(stack.addressOf(COMPLAINT), "/sealed-reports/" + id));
  }

  private HttpRequest.Builder whoReported(String id) {
    return asTheOfficer(
        Caller.post(
            stack.addressOf(COMPLAINT),
            "/complaints/" + id + "/identity-disclosures",
            "{\"reason\": \"Untuk menjawab pelapor.\"}"));
  }

  private HttpRequest.Builder asTheOfficer(HttpRequest.Builder request) {
    return request
        .header("Accept", "application/json")
        .header("Authorization", "Bearer " + stack.token(OFFICER));
  }
}
