package id.tanggap.complaint.sealedreport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.tanggap.complaint.people.Offices;
import id.tanggap.events.sealedreport.SealedReportReceived;
import id.tanggap.journal.Ids;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;

/**
 * Puts something under seal, in the transaction and with the role of the rest of the service, which
 * can do nothing else with the sealed store: so a complaint moves there and is purged at once, or
 * neither.
 */
@ApplicationScoped
public class Slot {

  private static final String PUT = "SELECT put_under_seal(?, ?, ?, ?, ?, ?, ?, ?)";

  private final AgroalDataSource database;
  private final Offices offices;
  private final SealedCipher cipher;
  private final SealedJournal journal;
  private final ObjectMapper json;

  Slot(
      AgroalDataSource database,
      Offices offices,
      SealedCipher cipher,
      SealedJournal journal,
      ObjectMapper json) {
    this.database = database;
    this.offices = offices;
    this.cipher = cipher;
    this.journal = journal;
    this.json = json;
  }

  /**
   * Seals content of an office from the people it must never reach; nobody is said to have done it.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public UUID put(String office, SealedContent content, Set<UUID> hiddenFrom, Instant now) {
    var id = Ids.next();
    var day = offices.dateAt(office, now);
    var words = cipher.envelopes().encrypted(written(content), id);
    put(new Sealed(id, office, day, words), hiddenFrom, now);
    return id;
  }

  private void put(Sealed report, Set<UUID> hiddenFrom, Instant now) {
    var event = new SealedReportReceived(report.id(), report.day());
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(PUT)) {
      statement.setObject(1, report.id());
      statement.setString(2, report.office());
      statement.setObject(3, report.day());
      statement.setBytes(4, report.words());
      statement.setArray(5, connection.createArrayOf("uuid", hiddenFrom.toArray()));
      statement.setObject(6, Ids.next());
      statement.setObject(7, now.atOffset(ZoneOffset.UTC));
      statement.setString(8, journal.written(event));
      statement.execute();
    } catch (SQLException failure) {
      throw new IllegalStateException("nothing could be put under seal", failure);
    }
  }

  private String written(SealedContent content) {
    try {
      return json.writeValueAsString(content);
    } catch (JsonProcessingException everyRecordIsWritable) {
      throw new IllegalStateException("content could not be written");
    }
  }

  private record Sealed(UUID id, String office, LocalDate day, byte[] words) {}
}
