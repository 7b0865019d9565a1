package id.tanggap.sla.compliance.tally;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Writes changes down as lines that wait for nobody; {@link Folding} adds them up. */
@ApplicationScoped
class ChangeLines {

  private static final String ADD =
      """
      INSERT INTO compliance_change (office_code, day, subject, channel, section_code, topic_code,
        officer_id, figure, minutes, amount) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final AgroalDataSource database;

  ChangeLines(AgroalDataSource database) {
    this.database = database;
  }

  /** In the caller's transaction, in one round trip. */
  void add(Changes changes) {
    try (var connection = database.getConnection();
        var insert = connection.prepareStatement(ADD)) {
      changes.forEach((count, amount) -> line(insert, count, amount));
      insert.executeBatch();
    } catch (SQLException failure) {
      throw new IllegalStateException("could not count", failure);
    }
  }

  private static void line(PreparedStatement insert, Count count, long amount) {
    try {
      var where = count.place();
      insert.setString(1, count.officeCode());
      insert.setObject(2, count.day());
      insert.setString(3, count.subject().name());
      insert.setString(4, count.channel().name());
      insert.setString(5, where.sectionCode());
      insert.setString(6, where.topicCode());
      insert.setObject(7, where.officerId());
      insert.setString(8, count.figure().name());
      insert.setLong(9, count.minutes());
      insert.setLong(10, amount);
      insert.addBatch();
    } catch (SQLException failure) {
      throw new IllegalStateException("could not count", failure);
    }
  }
}
