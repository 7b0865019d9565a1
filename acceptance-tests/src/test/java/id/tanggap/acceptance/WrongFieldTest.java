package id.tanggap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.acceptance.WrongBodies.Wrong;
import id.tanggap.demo.api.Json;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A body that is right but for one field is refused for that field, whatever the command. */
@AgainstTheStack
class WrongFieldTest {

  private final RunningStack stack;
  private final ManyRequests requests;

  WrongFieldTest(RunningStack stack) {
    this.stack = stack;
    this.requests = new ManyRequests(stack);
  }

  @Test
  void one_wrong_field_is_named_on_every_path_that_takes_a_body() {
    var real = CaseOfOurs.withEverything(stack, new Work(stack));
    var endpoints =
        Endpoint.all(stack).stream()
            .filter(one -> !one.wrongBodies().isEmpty() && !one.isOfTheReporter())
            .toList();

    assertThat(endpoints).hasSizeGreaterThan(30);
    assertThat(endpoints).flatExtracting(endpoint -> acceptedOrUnnamed(endpoint, real)).isEmpty();
  }

  /** What should have been refused for the one field that is wrong, and was not. */
  private List<String> acceptedOrUnnamed(Endpoint endpoint, CaseOfOurs real) {
    var caller = whoMay(endpoint, real);
    var unrefused = new ArrayList<String>();
    for (var wrong : endpoint.wrongBodies()) {
      var answer = send(caller, endpoint, real, wrong);
      if (!isRefusedByName(wrong, answer)) {
        unrefused.add("%s %s: %s".formatted(endpoint, shortened(wrong), answer.body()));
      }
    }
    return unrefused;
  }

  private static String shortened(Wrong wrong) {
    return wrong.body().toString().replaceAll("a{100,}", "a...a");
  }

  private String whoMay(Endpoint endpoint, CaseOfOurs real) {
    var any = endpoint.wrongBodies().getFirst();
    return requests.whoMay(endpoint, caller -> request(caller, endpoint, real, any));
  }

  private HttpResponse<String> send(
      String caller, Endpoint endpoint, CaseOfOurs real, Wrong wrong) {
    return requests.answer(request(caller, endpoint, real, wrong));
  }

  private HttpRequest.Builder request(
      String caller, Endpoint endpoint, CaseOfOurs real, Wrong wrong) {
    return requests
        .as(caller, endpoint, endpoint.in(real))
        .header("Content-Type", "application/json")
        .method(endpoint.method().name(), BodyPublishers.ofString(wrong.body().toString()));
  }

  private static boolean isRefusedByName(Wrong wrong, HttpResponse<String> answer) {
    return answer.statusCode() == 400
        && ManyRequests.mediaTypeOf(answer).startsWith("application/problem+json")
        && Json.read(answer.body())
            .path("violations")
            .valueStream()
            .anyMatch(violation -> violation.path("field").asText().contains(wrong.field()));
  }
}
