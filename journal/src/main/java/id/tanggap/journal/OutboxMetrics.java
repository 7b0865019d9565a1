package id.tanggap.journal;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Clock;

/**
 * What an alarm watches: events not yet published, the age of the oldest, what is blocked or
 * parked.
 */
@ApplicationScoped
class OutboxMetrics {

  /** Of the first in line, which was recorded first or nearly so. */
  private static final String OLDEST =
      """
      SELECT extract(epoch FROM (
        SELECT j.recorded_at FROM outbox o
         CROSS JOIN LATERAL (SELECT * FROM journal WHERE position = o.position OFFSET 0) j
         ORDER BY o.position LIMIT 1))
      """;

  private final AgroalDataSource dataSource;
  private final MeterRegistry meters;
  private final Clock clock;

  OutboxMetrics(AgroalDataSource dataSource, MeterRegistry meters, Clock clock) {
    this.dataSource = dataSource;
    this.meters = meters;
    this.clock = clock;
  }

  void register(@Observes StartupEvent started) {
    gauge("tanggap.outbox.events", "SELECT count(*) FROM outbox");
    gauge("tanggap.outbox.blocked", "SELECT count(*) FROM outbox WHERE blocked_reason IS NOT NULL");
    gauge("tanggap.inbox.parked", "SELECT count(*) FROM parked_event");
    gauge(
        "tanggap.inbox.parked.subjects",
        "SELECT count(*) FROM (SELECT DISTINCT source, subject FROM parked_event) s");
    meters.gauge("tanggap.outbox.oldest.seconds", OLDEST, this::age);
  }

  private void gauge(String name, String query) {
    meters.gauge(name, query, this::ask);
  }

  /** By the clock that the time of recording came from; zero when nothing waits. */
  private double age(String query) {
    var recorded = ask(query);
    return recorded == 0 ? 0 : clock.millis() / 1_000.0 - recorded;
  }

  private double ask(String query) {
    try (var connection = dataSource.getConnection();
        var statement = connection.createStatement();
        var answer = statement.executeQuery(query)) {
      return answer.next() ? answer.getDouble(1) : Double.NaN;
    } catch (SQLException unreachable) {
      return Double.NaN;
    }
  }
}
