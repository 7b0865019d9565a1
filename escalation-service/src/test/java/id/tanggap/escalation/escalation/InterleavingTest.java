package id.tanggap.escalation.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.clauses.Clause;
import id.tanggap.escalation.stage.Expected;
import id.tanggap.escalation.stage.InterleavedQuestion;
import id.tanggap.escalation.stage.Meeting;
import id.tanggap.escalation.stage.Meeting.Step;
import id.tanggap.escalation.stage.OnStage;
import id.tanggap.escalation.stage.Person;
import id.tanggap.journal.Inbox;
import id.tanggap.journal.Journal;
import id.tanggap.journal.JournalRow;
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
 * service: each event is delivered twice, and the cases go on beside each other.
 */
@OnStage
class InterleavingTest {

  private static final long SEED = 20_261_124;
  private static final int SAMPLE = 60;

  @Inject Inbox inbox;
  @Inject ConsultationReactions reactions;
  @Inject Journal journal;

  @Test
  @Clause({"FF-7a1", "ON-6a", "A-9"})
  void every_escalation_ends_as_the_rules_say_and_none_outlives_its_consultation() {
    var questions = sample().stream().map(InterleavedQuestion::new).toList();
    hearTwice(questions.stream().flatMap(it -> it.beginning().stream()).toList());

    while (questions.stream().anyMatch(InterleavedQuestion::goesOn)) {
      hearTwice(questions.stream().flatMap(it -> it.nextStep().stream()).toList());
    }

    assertThat(questions).allSatisfy(this::endedAsExpected);
  }

  private static List<List<Step>> sample() {
    var merges = new ArrayList<>(Meeting.all().toList());
    Collections.shuffle(merges, new Random(SEED));
    return merges.subList(0, SAMPLE);
  }

  private void hearTwice(List<ConsumerRecord<String, byte[]>> news) {
    var partition = new TopicPartition("tanggap.consultation.v1", 0);
    var batch = new ConsumerRecords<>(Map.of(partition, news), Map.of());
    inbox.receive(batch, reactions);
    inbox.receive(batch, reactions);
  }

  private void endedAsExpected(InterleavedQuestion question) {
    var lives =
        question.escalations().stream()
            .map(
                it ->
                    new Expected.Life(
                        journal.of(it.id()).stream().map(JournalRow::type).toList(),
                        it.seenBy(Person.RINA).path("state"),
                        it.seenBy(Person.RINA).path("topicCode")))
            .toList();
    assertThat(lives).as("%s", question).isEqualTo(question.expected());
  }
}
