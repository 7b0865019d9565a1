package id.tanggap.journal;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
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

  long count(String query) {
    try (var connection = dataSource.getConnection();
        var statement = connection.createStatement();
        var answer = statement.executeQuery(query)) {
      answer.next();
      return answer.getLong(1);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
