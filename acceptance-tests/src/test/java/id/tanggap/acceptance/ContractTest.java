package id.tanggap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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

    var records = new Published(stack).records();

    assertThat(records).extracting(ConsumerRecord::topic).containsAll(contract.topics());
    assertThat(records).flatExtracting(contract::complaintsAbout).isEmpty();
  }
}
