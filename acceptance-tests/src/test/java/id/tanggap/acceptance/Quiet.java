package id.tanggap.acceptance;

import java.util.ArrayList;
import java.util.List;

/** Whether anything happened in the office since, but for one case. */
final class Quiet {

  private static final String EVERYTHING =
      "SELECT count(*) FROM journal WHERE partition_key <> '%s'";
  private static final String NO_CASE = "-";

  private final RunningStack stack;
  private final List<Long> before;

  Quiet(RunningStack stack) {
    Holdings.settled(stack);
    this.stack = stack;
    this.before = rowsBut(NO_CASE);
  }

  boolean butFor(String caseId) {
    return rowsBut(caseId).equals(before);
  }

  private List<Long> rowsBut(String caseId) {
    var rows = new ArrayList<Long>();
    for (var service : Services.ALL) {
      rows.add(Database.of(service, stack).number(EVERYTHING.formatted(caseId)));
    }
    return rows;
  }
}
