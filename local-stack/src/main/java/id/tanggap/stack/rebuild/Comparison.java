package id.tanggap.stack.rebuild;

import id.tanggap.stack.rebuild.Report.Line;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** Compares what a service knows with what it learnt again, once both have applied the same. */
final class Comparison {

  private static final Duration PAUSE = Duration.ofMillis(300);

  /** How long the second one may stand still before it counts as being as far as it gets. */
  private static final Duration STANDSTILL = Duration.ofSeconds(60);

  /** Where news never stops there is no moment of equality; then the report shows the lag. */
  private static final Duration LONGEST = Duration.ofMinutes(30);

  private final String service;
  private final LearntDatabase live;
  private final LearntDatabase rebuilt;
  private String far = "";
  private final long since = System.nanoTime();
  private long movedAt = since;

  Comparison(String service, LearntDatabase live, LearntDatabase rebuilt) {
    this.service = service;
    this.live = live;
    this.rebuilt = rebuilt;
  }

  /** Waits for a moment at which both are equally far, or for the second one to stand still. */
  Report report() {
    var report = attempt();
    while (report.isEmpty()) {
      LockSupport.parkNanos(PAUSE.toNanos());
      report = attempt();
    }
    return report.get();
  }

  private Optional<Report> attempt() {
    try (var ours = live.moment();
        var theirs = rebuilt.moment()) {
      var now = theirs.progress();
      movedAt = now.equals(far) ? movedAt : System.nanoTime();
      far = now;
      var isThere = far.equals(ours.progress()) || isAsFarAsItGets();
      return isThere ? Optional.of(compare(ours, theirs)) : Optional.empty();
    } catch (SQLException unreachable) {
      throw new IllegalStateException(service + ": " + unreachable.getMessage(), unreachable);
    }
  }

  private boolean isAsFarAsItGets() {
    var now = System.nanoTime();
    return now - movedAt > STANDSTILL.toNanos() || now - since > LONGEST.toNanos();
  }

  private Report compare(Moment ours, Moment theirs) throws SQLException {
    var lines = new ArrayList<Line>();
    for (var table : ours.tables()) {
      var now = ours.fingerprint(table);
      var isEqual = now.equals(theirs.fingerprint(table));
      var difference = isEqual ? Line.NONE : ours.firstDifference(theirs, table);
      lines.add(new Line(table, now, difference));
    }
    return new Report(service, lines);
  }
}
