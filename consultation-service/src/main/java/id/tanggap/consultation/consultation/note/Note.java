package id.tanggap.consultation.consultation.note;

import id.tanggap.consultation.act.Act;
import id.tanggap.journal.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One note of an officer or a head; it changes nothing of the case and is never published. */
@Entity
@SuppressWarnings("NullAway.Init")
public class Note {

  @Id private UUID id;
  private UUID consultationId;
  private UUID contentId;
  private UUID writtenBy;
  private @Nullable String writerRole;
  private Instant writtenAt;

  protected Note() {}

  Note(UUID consultationId, UUID contentId, Act act) {
    this.id = Ids.next();
    this.consultationId = consultationId;
    this.contentId = contentId;
    this.writtenBy = act.personId();
    this.writerRole = act.actor().role();
    this.writtenAt = act.occurredAt();
  }

  public UUID id() {
    return id;
  }

  public Instant writtenAt() {
    return writtenAt;
  }

  public UUID writtenBy() {
    return writtenBy;
  }

  public @Nullable String writerRole() {
    return writerRole;
  }

  UUID contentId() {
    return contentId;
  }

  NoteResponse response(String text) {
    return new NoteResponse(id, text, writtenBy, writerRole, writtenAt);
  }
}
