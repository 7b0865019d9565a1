package id.tanggap.escalation.transitions;

import id.tanggap.clauses.Answer;
import id.tanggap.journal.JournalRow;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What came of a command, in the words of the tables. Events stand also behind a refusal, so that
 * one that changed something is seen.
 */
final class Outcome {

  private Outcome() {}

  static String of(Answer answer, Stream<JournalRow> told) {
    var events = told.map(row -> " " + row.type()).collect(Collectors.joining());
    return answer.outcome() + events + (answer.isAccepted() ? " > " + answer.text("state") : "");
  }
}
