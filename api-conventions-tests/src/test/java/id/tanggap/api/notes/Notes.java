package id.tanggap.api.notes;

import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** The kept notes. */
@Singleton
public class Notes {

  private final DataSource database;

  Notes(DataSource database) {
    this.database = database;
  }

  public void write(Note note) {
    var sql =
        """
        INSERT INTO note (id, text, sequence) VALUES (?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET text = excluded.text, sequence = excluded.sequence
        """;
    with(
        sql,
        statement -> {
          statement.setObject(1, note.id());
          statement.setString(2, note.text());
          statement.setLong(3, note.sequence());
          return statement.executeUpdate();
        });
  }

  public List<Note> all() {
    return with(
        "SELECT id, text, sequence FROM note ORDER BY text, id",
        statement -> {
          var notes = new ArrayList<Note>();
          try (var row = statement.executeQuery()) {
            while (row.next()) {
              var id = row.getObject("id", UUID.class);
              notes.add(new Note(id, row.getString("text"), row.getLong("sequence")));
            }
          }
          return notes;
        });
  }

  public void run(String sql) {
    with(sql, PreparedStatement::executeUpdate);
  }

  public String text(String sql) {
    return with(
        sql,
        statement -> {
          try (var row = statement.executeQuery()) {
            row.next();
            return row.getString(1);
          }
        });
  }

  public long count(String sql) {
    return with(
        sql,
        statement -> {
          try (var row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
          }
        });
  }

  private <T> T with(String sql, Work<T> work) {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(sql)) {
      return work.on(statement);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private interface Work<T> {
    T on(PreparedStatement statement) throws SQLException;
  }
}
