package id.tanggap.complaint.complaint;

import id.tanggap.complaint.secret.SealedJson;
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
  private final SealedJson json;

  Reporters(Session database, SealedJson json) {
    this.database = database;
    this.json = json;
  }

  void keep(UUID complaintId, Reporter reporter) {
    database
        .createNativeQuery(KEEP)
        .setParameter(1, complaintId)
        .setParameter(2, json.closed(reporter, complaintId))
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
        .map(kept -> json.opened(kept, complaintId, Reporter.class));
  }
}
