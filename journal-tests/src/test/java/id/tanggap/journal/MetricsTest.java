package id.tanggap.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.StartupEvent;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an alarm watches, on a database whose relay does not run. */
class MetricsTest {

  private static final String DATABASE = "journal-metrics-test";
  private static final Instant NOON = Instant.parse("2031-01-06T05:00:00Z");

  private final MeterRegistry meters = new SimpleMeterRegistry();
  private Instance instance;

  @BeforeEach
  void a_service_whose_time_is_moved() throws SQLException {
    Server.provide(DATABASE);
    Server.asOwner(DATABASE, "TRUNCATE outbox, journal, parked_event");
    instance = Instance.of(DATABASE, "metrics");
    var clock = Clock.fixed(NOON, ZoneOffset.UTC);
    new OutboxMetrics(instance.pool(), meters, clock).register(new StartupEvent());
  }

  @AfterEach
  void stop() {
    instance.pool().close();
  }

  @Test
  void the_oldest_event_is_as_old_as_the_service_s_own_clock_says() throws SQLException {
    assertThat(gauge("tanggap.outbox.oldest.seconds")).isZero();

    Server.asOwner(
        DATABASE,
        Book.insertOf("a", 1, "now()"),
        "UPDATE journal SET recorded_at = '" + NOON.minusSeconds(90) + "'",
        Book.insertOf("b", 1, "now()"),
        "UPDATE journal SET recorded_at = '" + NOON.minusSeconds(5) + "' WHERE subject = 'b'");

    assertThat(gauge("tanggap.outbox.oldest.seconds")).isCloseTo(90, within(0.1));
    assertThat(gauge("tanggap.outbox.events")).isEqualTo(2);
  }

  @Test
  void parked_subjects_are_counted_and_parked_events_too() throws SQLException {
    Server.asOwner(DATABASE, parked("a", 1), parked("a", 2), parked("b", 7));

    assertThat(gauge("tanggap.inbox.parked.subjects")).isEqualTo(2);
    assertThat(gauge("tanggap.inbox.parked")).isEqualTo(3);
  }

  private double gauge(String name) {
    return meters.get(name).gauge().value();
  }

  private static String parked(String subject, long sequence) {
    return """
    INSERT INTO parked_event (id, source, subject, sequence, type, envelope, reason, parked_at)
    VALUES (gen_random_uuid(), '/tanggap/test', '%s', %d, 'Told', '', 'why', now())
    """
        .formatted(subject, sequence);
  }
}
