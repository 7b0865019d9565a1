package id.tanggap.complaint.incident;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** An {@link AffectedPerson} of an incident, encrypted. */
@Entity
@SuppressWarnings("NullAway.Init")
public class AffectedSubject {

  @Id UUID id;
  UUID incidentId;
  byte[] content;

  protected AffectedSubject() {}

  AffectedSubject(UUID id, UUID incidentId, byte[] content) {
    this.id = id;
    this.incidentId = incidentId;
    this.content = content;
  }
}
