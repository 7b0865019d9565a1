package id.tanggap.complaint.complaint;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A free text of a complaint, encrypted. It leaves this database for whoever may see it only. */
@Entity
public class ComplaintText {

  @Id UUID id;
  UUID complaintId;

  @Enumerated(EnumType.STRING)
  TextKind kind;

  byte[] content;
  Instant writtenAt;

  @SuppressWarnings("NullAway.Init")
  protected ComplaintText() {}

  ComplaintText(UUID id, UUID complaintId, TextKind kind, byte[] content, Instant now) {
    this.id = id;
    this.complaintId = complaintId;
    this.kind = kind;
    this.content = content;
    this.writtenAt = now;
  }
}
