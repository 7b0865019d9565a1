package id.tanggap.complaint.wall;

import id.tanggap.api.caller.Caller;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Says to the database who asks in this transaction; the policies of its tables rest on that. Where
 * nobody says it, no complaint is there. By the transaction's own connection, so that nothing is
 * flushed on the way.
 */
@ApplicationScoped
public class Wall {

  private static final String ASKER = "tanggap.asker";

  private final AgroalDataSource database;

  Wall(AgroalDataSource database) {
    this.database = database;
  }

  /** A person of the office asks, with what the token says. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void staffAsks(Caller caller, Instant at) {
    var roles = caller.roles().stream().map(Enum::name).collect(Collectors.joining(","));
    var settings = new LinkedHashMap<String, String>();
    settings.put(ASKER, "STAFF");
    settings.put("tanggap.person", caller.personId().toString());
    settings.put("tanggap.roles", roles);
    settings.put("tanggap.offices", String.join(",", caller.offices()));
    settings.put("tanggap.at", at.toString());
    say(settings);
  }

  /** An integrity officer asks who reported; of the office's lists this officer is no reader. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void integrityAsks(Caller caller) {
    var settings = new LinkedHashMap<String, String>();
    settings.put(ASKER, "INTEGRITY");
    settings.put("tanggap.person", caller.personId().toString());
    settings.put("tanggap.offices", String.join(",", caller.offices()));
    say(settings);
  }

  /** The reporter of a complaint asks for it. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void reporterAsks(UUID complaintId) {
    say(Map.of(ASKER, "REPORTER", "tanggap.complaint", complaintId.toString()));
  }

  /** The product itself works: on an intake, on news, or on what its caller was found to see. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void systemWorks() {
    say(Map.of(ASKER, "SYSTEM"));
  }

  /**
   * Whether the person of the office who asks may see this complaint. Takes as long where there is
   * none, so it is asked before anything else of a single complaint is.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean letsThrough(UUID complaintId) {
    return says("SELECT asker_sees(?)", complaintId);
  }

  /** The same for the integrity officer who asks. */
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean letsIntegrityThrough(UUID complaintId) {
    return says("SELECT integrity_sees(?)", complaintId);
  }

  /** The same for a complaint of this number. */
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean letsThrough(String number) {
    return says("SELECT asker_sees_number(?)", number);
  }

  private boolean says(String question, Object complaint) {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(question)) {
      statement.setObject(1, complaint);
      try (var answer = statement.executeQuery()) {
        return answer.next() && answer.getBoolean(1);
      }
    } catch (SQLException failure) {
      throw new IllegalStateException("the wall cannot be asked", failure);
    }
  }

  private void say(Map<String, String> settings) {
    var sql =
        settings.keySet().stream()
            .map(_ -> "set_config(?, ?, true)")
            .collect(Collectors.joining(", ", "SELECT ", ""));
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(sql)) {
      var index = 0;
      for (var setting : settings.entrySet()) {
        statement.setString(++index, setting.getKey());
        statement.setString(++index, setting.getValue());
      }
      statement.execute();
    } catch (SQLException failure) {
      throw new IllegalStateException("the wall cannot be told who asks", failure);
    }
  }
}
