package id.tanggap.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.clauses.Clause;
import id.tanggap.consultation.consultation.escalation.EscalationReactions;
import id.tanggap.consultation.testing.InterleavedCase;
import id.tanggap.consultation.testing.Meeting;
import id.tanggap.consultation.testing.Stack;
import id.tanggap.journal.Inbox;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

/**
 * A sample of the merges that {@code EveryMergeTest} goes through one and all, in the running
 * service: each event is delivered twice, and the cases go on step by step beside each other.
 */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class InterleavingTest {

  private static final long SEED = 20_261_124;
  private static final int SAMPLE = 60;

  @Inject Inbox inbox;
  @Inject EscalationReactions reactions;

  @Test
  @Clause({"FF-7a1", "ON-6a"})
  void a_sample_of_all_merges_delivered_twice_ends_where_both_histories_lead() {
    var cases = sample().stream().map(InterleavedCase::of).toList();

    var told = new ArrayList<ConsumerRecord<String, byte[]>>();
    while (cases.stream().anyMatch(InterleavedCase::goesOn)) {
      var news = cases.stream().flatMap(it -> it.nextStep().stream()).toList();
      hear(news);
      hear(news);
      told.addAll(news);
    }
    hear(told); // what is long known may come once more too

    assertThat(cases).allSatisfy(InterleavedCase::endedWhereItShould);
  }

  private static List<Meeting> sample() {
    var meetings = new ArrayList<>(Meeting.all().toList());
    Collections.shuffle(meetings, new Random(SEED));
    return meetings.subList(0, SAMPLE);
  }

  private void hear(List<ConsumerRecord<String, byte[]>> news) {
    var partition = new TopicPartition("tanggap.escalation.v1", 0);
    inbox.receive(new ConsumerRecords<>(Map.of(partition, news), Map.of()), reactions);
  }
}
