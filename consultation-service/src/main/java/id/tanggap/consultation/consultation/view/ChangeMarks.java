package id.tanggap.consultation.consultation.view;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Notes every now and then which transactions had ended by what time, so that {@code updatedSince}
 * becomes a place in the feed without a word from the transactions themselves. Whatever committed
 * after a mark is at or behind its horizon.
 */
@ApplicationScoped
class ChangeMarks {

  private static final Logger LOG = Logger.getLogger(ChangeMarks.class);
  private static final Duration APART = Duration.ofMinutes(5);

  /** More than the clocks of two instances ever differ. */
  private static final Duration SKEW = Duration.ofMinutes(1);

  private static final String MARK =
      """
      INSERT INTO change_mark (marked_at, horizon) VALUES (?, horizon_of_changes())
      ON CONFLICT DO NOTHING
      """;
  private static final String LAST_BEFORE =
      "SELECT horizon FROM change_mark WHERE marked_at <= ? ORDER BY marked_at DESC LIMIT 1";

  private final AgroalDataSource database;
  private final Clock clock;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("change-marks").factory());

  ChangeMarks(AgroalDataSource database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  void start(@Observes StartupEvent started) {
    timer.scheduleWithFixedDelay(this::markOrWarn, 0, APART.toMillis(), TimeUnit.MILLISECONDS);
  }

  void stop(@Observes ShutdownEvent stopped) {
    timer.shutdownNow();
  }

  /** Where a reader begins who wants all that was committed since: at the start if nobody knows. */
  long lastBefore(Instant time) {
    try (var connection = database.getConnection();
        var select = connection.prepareStatement(LAST_BEFORE)) {
      select.setObject(1, inUtc(time.minus(SKEW)));
      try (var mark = select.executeQuery()) {
        return mark.next() ? mark.getLong(1) : 0;
      }
    } catch (SQLException failure) {
      throw new IllegalStateException("could not read the marks of the feed", failure);
    }
  }

  /** Notes the horizon of now. */
  void mark() throws SQLException {
    try (var connection = database.getConnection();
        var insert = connection.prepareStatement(MARK)) {
      insert.setObject(1, inUtc(clock.instant()));
      insert.executeUpdate();
    }
  }

  private void markOrWarn() {
    try {
      mark();
    } catch (SQLException failure) {
      LOG.warnf("no mark in the feed of changes: %s", failure.getMessage());
    }
  }

  private static OffsetDateTime inUtc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
