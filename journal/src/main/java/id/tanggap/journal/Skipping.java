package id.tanggap.journal;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** Passes over one parked event inside the running transaction. */
@ApplicationScoped
class Skipping {

  /** Out of the parking, into what was skipped; and the subject stands where the event stood. */
  private static final String SKIP =
      """
      WITH taken AS (DELETE FROM parked_event WHERE id = ? RETURNING *),
           moved AS (
             INSERT INTO inbox (source, subject, sequence)
             SELECT source, subject, sequence FROM taken WHERE type <> 'unreadable'
             ON CONFLICT (source, subject)
               DO UPDATE SET sequence = greatest(inbox.sequence, excluded.sequence))
      INSERT INTO skipped_event (id, source, subject, sequence, envelope, reason, by, skipped_at)
      SELECT id, source, subject, sequence, envelope, ?, ?, ? FROM taken
      """;

  private final AgroalDataSource dataSource;
  private final ParkedEvents parked;
  private final Journal journal;
  private final JournalConfig config;
  private final Subscriptions subscriptions;
  private final Clock clock;

  Skipping(
      AgroalDataSource dataSource,
      ParkedEvents parked,
      Journal journal,
      JournalConfig config,
      Subscriptions subscriptions,
      Clock clock) {
    this.dataSource = dataSource;
    this.parked = parked;
    this.journal = journal;
    this.config = config;
    this.subscriptions = subscriptions;
    this.clock = clock;
  }

  void skip(UUID id, Actor by, String reason) {
    var event = parked.find(id).orElseThrow();
    var now = clock.instant();
    try (var connection = dataSource.getConnection();
        var skip = connection.prepareStatement(SKIP)) {
      skip.setObject(1, id);
      skip.setString(2, reason);
      skip.setString(3, by.id());
      skip.setObject(4, now.atOffset(ZoneOffset.UTC));
      skip.executeUpdate();
    } catch (SQLException failure) {
      throw new JournalFailure("could not skip an event", failure);
    }
    var said = new EventSkipped(event.subject(), event.sequence(), config.source(), by.id());
    var entry =
        Entry.of(
            id.toString(), 1, event.subject(), officeOf(event), now, now, by, "EventSkipped", said);
    journal.append(topicFor(event).map(entry::on).orElse(entry));
  }

  private Optional<String> topicFor(ParkedEvent event) {
    return subscriptions.to(event.source()).flatMap(Subscription::topicOfSkips);
  }

  /** Of a record that is no event nobody knows the office. */
  private static String officeOf(ParkedEvent event) {
    return event.office() == null ? "-" : event.office();
  }
}
