package id.tanggap.complaint.complaint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.tanggap.complaint.secret.TextCipher;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Who reported, encrypted in a table of its own; of an anonymous complaint there is nothing. */
@ApplicationScoped
class Reporters {

  private static final String KEEP = "INSERT INTO reporter (complaint_id, content) VALUES (?1, ?2)";

  private static final String FIND = "SELECT content FROM reporter WHERE complaint_id = ?1";

  private static final String PURGE = "DELETE FROM reporter WHERE complaint_id = ?1";

  private final Session database;
  private final TextCipher cipher;
  private final ObjectMapper json;

  Reporters(Session database, TextCipher cipher, ObjectMapper json) {
    this.database = database;
    this.cipher = cipher;
    this.json = json;
  }

  void keep(UUID complaintId, Reporter reporter) {
    database
        .createNativeQuery(KEEP)
        .setParameter(1, complaintId)
        .setParameter(2, cipher.encrypted(written(reporter), complaintId))
        .executeUpdate();
  }

  /** Leaves nothing of who reported. */
  void purge(UUID complaintId) {
    database.createNativeQuery(PURGE).setParameter(1, complaintId).executeUpdate();
  }

  Optional<Reporter> of(UUID complaintId) {
    return database
        .createNativeQuery(FIND, byte[].class)
        .setParameter(1, complaintId)
        .uniqueResultOptional()
        .map(kept -> read(cipher.decrypted(kept, complaintId)));
  }

  private String written(Reporter reporter) {
    try {
      return json.writeValueAsString(reporter);
    } catch (JsonProcessingException cameAsJson) {
      throw new IllegalStateException(cameAsJson);
    }
  }

  private Reporter read(String written) {
    try {
      return json.readValue(written, Reporter.class);
    } catch (JsonProcessingException damaged) {
      throw new IllegalStateException(damaged);
    }
  }
}
