package id.tanggap.stack.recount;

import id.tanggap.stack.StackFile;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/** The figures that sla-monitor-service keeps, beside those that follow from the topics. */
public final class KeptFigures {

  /** Whose figures they are. */
  public static final String SERVICE = "sla-monitor-service";

  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final int ATTEMPTS = 60;

  private static final String FIGURES =
      """
      SELECT office_code, day::text, subject, channel, coalesce(section_code, ''),
        coalesce(topic_code, ''), coalesce(officer_id::text, ''), figure, minutes, sum(amount)
      FROM compliance_figure GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9 HAVING sum(amount) <> 0
      """;

  private static final String ZONES =
      "SELECT DISTINCT office_code, time_zone FROM calendar_version";

  private final StackFile stack;

  public KeptFigures(StackFile stack) {
    this.stack = stack;
  }

  /**
   * The first figure, in their order, that is another one than was recounted; nothing when all are
   * equal. What is on its way at one look is there at a later one.
   */
  public Optional<String> difference() {
    var difference = look();
    for (int attempt = 1; attempt < ATTEMPTS && difference.isPresent(); attempt++) {
      LockSupport.parkNanos(PAUSE.toNanos());
      difference = look();
    }
    return difference;
  }

  private Optional<String> look() {
    try (var connection = connect()) {
      var zones = zones(connection);
      var kept = kept(connection);
      var events = PublishedEvents.of(stack.kafka().bootstrapServers());
      return first(kept, Recount.of(events, zones));
    } catch (SQLException unreachable) {
      throw new IllegalStateException(SERVICE + ": " + unreachable.getMessage(), unreachable);
    }
  }

  private static Optional<String> first(Map<Line, Long> kept, Map<Line, Long> recounted) {
    var all = new TreeSet<Line>(Comparator.comparing(Line::toString));
    all.addAll(kept.keySet());
    all.addAll(recounted.keySet());
    return all.stream()
        .filter(line -> !Objects.equals(kept.get(line), recounted.get(line)))
        .map(
            line ->
                "%s: kept %s, recounted %s".formatted(line, kept.get(line), recounted.get(line)))
        .findFirst();
  }

  private Connection connect() throws SQLException {
    var live = Objects.requireNonNull(stack.postgres().get(SERVICE), SERVICE);
    return DriverManager.getConnection(live.jdbcUrl(), live.user(), live.password());
  }

  private static Function<String, ZoneId> zones(Connection connection) throws SQLException {
    var zones = new HashMap<String, ZoneId>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(ZONES)) {
      while (rows.next()) {
        zones.put(rows.getString(1), ZoneId.of(rows.getString(2)));
      }
    }
    return office -> Objects.requireNonNull(zones.get(office), office);
  }

  private static Map<Line, Long> kept(Connection connection) throws SQLException {
    var kept = new HashMap<Line, Long>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(FIGURES)) {
      while (rows.next()) {
        kept.put(line(rows), rows.getLong(10));
      }
    }
    return kept;
  }

  private static Line line(ResultSet row) throws SQLException {
    return new Line(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        row.getString(8),
        row.getLong(9));
  }
}
