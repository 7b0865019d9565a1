package id.tanggap.journal;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;

/**
 * What an alarm watches: events not yet published, the age of the oldest, what is blocked or
 * parked.
 */
@ApplicationScoped
class OutboxMetrics {

  private final AgroalDataSource dataSource;
  private final MeterRegistry meters;

  OutboxMetrics(AgroalDataSource dataSource, MeterRegistry meters) {
    this.dataSource = dataSource;
    this.meters = meters;
  }

  void register(@Observes StartupEvent started) {
    gauge("tanggap.outbox.events", "SELECT count(*) FROM outbox");
    gauge("tanggap.outbox.blocked", "SELECT count(*) FROM outbox WHERE blocked_reason IS NOT NULL");
    gauge("tanggap.inbox.parked", "SELECT count(*) FROM parked_event");
    gauge(
        "tanggap.outbox.oldest.seconds",
        "SELECT coalesce(extract(epoch FROM max(clock_timestamp() - j.recorded_at)), 0)"
            + " FROM outbox o JOIN journal j USING (position)");
  }

  private void gauge(String name, String query) {
    meters.gauge(name, query, this::ask);
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
