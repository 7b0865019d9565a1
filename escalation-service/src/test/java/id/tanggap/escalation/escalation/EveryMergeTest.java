package id.tanggap.escalation.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.clauses.Clause;
import id.tanggap.escalation.stage.Meeting;
import id.tanggap.escalation.stage.Meeting.Step;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What is told of a question crosses what people do with its escalations, in every order that the
 * services can produce: what becomes of them follows from the rules, by the switch that hears the
 * news in the running service.
 */
class EveryMergeTest {

  @Test
  @Clause({"FF-7a1", "ON-6a", "A-9"})
  void every_escalation_ends_as_the_rules_say_and_none_outlives_its_consultation() {
    var merges = Meeting.all().toList();

    assertThat(merges).hasSizeGreaterThan(100_000);
    assertThat(merges).allSatisfy(EveryMergeTest::endsAsExpected);
  }

  private static void endsAsExpected(List<Step> merge) {
    var question = new MergedQuestion();
    merge.forEach(question::meets);
    question.endedAsExpected();
  }
}
