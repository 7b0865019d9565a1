package id.tanggap.acceptance;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Runs last: whatever all other tests made the services publish is as the contract says. */
@AgainstTheStack
@Order(Integer.MAX_VALUE)
class ContractTest {

  private final RunningStack stack;

  ContractTest(RunningStack stack) {
    this.stack = stack;
  }

  @Test
  void every_record_on_every_topic_is_what_the_published_document_says() throws IOException {
    var contract = AsyncApi.strict(stack.project().resolve("events/asyncapi.yaml"));
    CaseOfOurs.withEverything(stack, new Work(stack));
    somebodyComplains();
    somebodyBlowsTheWhistle();

    await().atMost(Duration.ofSeconds(60)).until(() -> topics().containsAll(contract.topics()));
    assertThat(new Published(stack).records()).flatExtracting(contract::complaintsAbout).isEmpty();
  }

  private void somebodyBlowsTheWhistle() {
    var body =
        Map.of(
            "officeCode", "042",
            "channel", "SMS",
            "text", "Ada yang minta uang terima kasih.");
    stack.as("yusuf", Services.COMPLAINT).body(body).post("/sealed-reports").then().statusCode(201);
  }

  private Set<String> topics() {
    return new Published(stack).records().stream().map(ConsumerRecord::topic).collect(toSet());
  }

  private void somebodyComplains() {
    var body =
        Map.of(
            "officeCode", "042",
            "channel", "SIPANDU",
            "anonymity", "ANONYMOUS",
            "text", "Mohon ditambah kursi di ruang tunggu.");
    stack.anonymous(Services.COMPLAINT).body(body).post("/complaints").then().statusCode(201);
  }
}
