package id.tanggap.consultation.consultation;

import id.tanggap.journal.News;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An accepted event of another service about a case, for its timeline. */
@Entity
@SuppressWarnings("NullAway.Init")
public class ForeignEvent {

  @Id private UUID id;
  private UUID caseId;
  private String source;
  private String type;
  private Instant occurredAt;
  private Instant recordedAt;
  private String actor;
  private @Nullable String actorRole;
  private String data;

  protected ForeignEvent() {}

  ForeignEvent(UUID caseId, String type, News<?> news, String data) {
    this.id = news.id();
    this.caseId = caseId;
    this.source = news.source();
    this.type = type;
    this.occurredAt = news.occurredAt();
    this.recordedAt = news.recordedAt();
    this.actor = news.actor().id();
    this.actorRole = news.actor().role();
    this.data = data;
  }

  public UUID id() {
    return id;
  }

  public String source() {
    return source;
  }

  public String type() {
    return type;
  }

  public Instant occurredAt() {
    return occurredAt;
  }

  public Instant recordedAt() {
    return recordedAt;
  }

  public String actor() {
    return actor;
  }

  public @Nullable String actorRole() {
    return actorRole;
  }

  /** What was published, as JSON. */
  public String data() {
    return data;
  }
}
