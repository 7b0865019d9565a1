package id.tanggap.demo;

import java.io.PrintStream;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Whether the demonstration went well. */
record Outcome(List<Row> rows, EventCount count) {

  /** Says it in words and answers with the exit code. */
  int tell(PrintStream out) {
    out.println("\n" + ends());
    rows.stream().filter(row -> !row.isGood()).map(Row::complaint).forEach(out::println);
    if (!count.isEven()) {
      out.println("The topics and the journals do not hold the same events.");
    }
    if (!count.quiet()) {
      out.println(
          "Masih ada peristiwa yang belum terkirim atau tenggat yang belum diproses ketika dihitung.");
      out.println("Events were still to be published, or rungs due, when they were counted.");
    }
    out.println(isGood() ? "All as it should be." : "Something is wrong.");
    return isGood() ? 0 : 1;
  }

  private boolean isGood() {
    return rows.stream().allMatch(Row::isGood) && count.isEven() && count.quiet();
  }

  /** How many cases ended in which status. */
  private String ends() {
    var ends =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.standing().status(), TreeMap::new, Collectors.counting()));
    return ends.entrySet().stream()
        .map(end -> end.getValue() + " " + end.getKey())
        .collect(Collectors.joining(", "));
  }
}
