package id.tanggap.journal;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;

/** Writes entries as a service would, and looks into the tables as an auditor would. */
@ApplicationScoped
class Book {

  static final Instant NOON = Instant.parse("2026-11-24T05:00:00.123Z");

  private final Journal journal;
  private final AgroalDataSource dataSource;

  Book(Journal journal, AgroalDataSource dataSource) {
    this.journal = journal;
    this.dataSource = dataSource;
  }

  static String newSubject() {
    return Ids.next().toString();
  }

  static Entry entry(String subject, long sequence) {
    return entry(subject, sequence, Map.of("step", sequence));
  }

  static Entry entry(String subject, long sequence, Object data) {
    var officer = new Actor(new UUID(0, 7).toString(), "SERVICE_OFFICER");
    return Entry.of(subject, sequence, subject, "042", NOON, NOON, officer, "Stepped", data);
  }

  /** Appends the first {@code count} entries of a new subject in one transaction. */
  String written(int count) {
    var subject = newSubject();
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                journal.append(
                    LongStream.rangeClosed(1, count).mapToObj(n -> entry(subject, n)).toList()));
    return subject;
  }

  /** An entry and its place in the outbox in SQL, for what no entry of this module can be. */
  static String insertOf(String subject, long sequence, String occurredAt) {
    return """
    WITH entry AS (
      INSERT INTO journal (event_id, subject, sequence, partition_key, office, type, occurred_at,
        recorded_at, actor, data, previous_hash, hash)
      VALUES (gen_random_uuid(), '%1$s', %2$d, '%1$s', '042', 'Stepped', %3$s, now(), 'system',
        '{"step":%2$d}', '', '')
      RETURNING position)
    INSERT INTO outbox (position) SELECT position FROM entry
    """
        .formatted(subject, sequence, occurredAt);
  }

  long count(String query) {
    return numbers(query).getFirst();
  }

  UUID id(String query) {
    try (var connection = dataSource.getConnection();
        var statement = connection.createStatement();
        var answer = statement.executeQuery(query)) {
      answer.next();
      return answer.getObject(1, UUID.class);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  List<Long> numbers(String query) {
    return texts(query).stream().map(Long::valueOf).toList();
  }

  List<String> texts(String query) {
    try (var connection = dataSource.getConnection();
        var statement = connection.createStatement();
        var answer = statement.executeQuery(query)) {
      var texts = new ArrayList<String>();
      while (answer.next()) {
        texts.add(answer.getString(1));
      }
      return texts;
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
