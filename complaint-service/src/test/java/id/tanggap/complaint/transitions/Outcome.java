package id.tanggap.complaint.transitions;

import id.tanggap.clauses.Answer;
import id.tanggap.journal.JournalRow;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What came of a command, in the words of the tables. Events stand also behind a refusal, so that
 * one that changed something is seen; 204 says nothing, because the sender sees it no more.
 */
final class Outcome {

  private Outcome() {}

  static String of(Answer answer, Stream<JournalRow> told) {
    var events = told.map(row -> " " + row.type()).collect(Collectors.joining());
    var status = answer.isAccepted() ? answer.text("status") : "";
    return answer.outcome() + events + (status.isEmpty() ? "" : " > " + status);
  }
}
