package id.tanggap.api.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Collection;
import java.util.UUID;
import javax.sql.DataSource;

/** The answers kept for repeated keys, where what they say has to be forgotten before its time. */
@ApplicationScoped
public class StoredAnswers {

  private static final String FORGET =
      """
      UPDATE idempotency_key SET body = NULL
       WHERE body IS NOT NULL AND (body LIKE ANY (?) OR headers LIKE ANY (?))
      """;

  private final DataSource database;

  StoredAnswers(DataSource database) {
    this.database = database;
  }

  /**
   * Bodies of answers that mention one of these ids go; the keys stay, and a repetition changes
   * nothing.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void forgetWhatMentions(Collection<UUID> ids) {
    var patterns = ids.stream().map("%%%s%%"::formatted).toArray(String[]::new);
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(FORGET)) {
      statement.setArray(1, connection.createArrayOf("text", patterns));
      statement.setArray(2, connection.createArrayOf("text", patterns));
      statement.executeUpdate();
    } catch (SQLException failure) {
      throw new IllegalStateException("idempotency_key", failure);
    }
  }
}
