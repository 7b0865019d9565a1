package id.tanggap.stack.rebuild;

import java.io.PrintStream;
import java.util.List;

/** What was compared for one service, a line for each table. */
record Report(String service, List<Line> lines) {

  /** One table, its live rows, and the first difference or nothing. */
  record Line(String table, Fingerprint live, String difference) {

    static final String NONE = "";

    boolean isEqual() {
      return difference.equals(NONE);
    }

    @Override
    public String toString() {
      return "%s: %s, %s".formatted(table, live, isEqual() ? "equal" : "DIFFERS, " + difference);
    }
  }

  boolean isEqual() {
    return lines.stream().allMatch(Line::isEqual);
  }

  void print(PrintStream out) {
    out.println(service);
    lines.forEach(line -> out.println("  " + line));
  }
}
