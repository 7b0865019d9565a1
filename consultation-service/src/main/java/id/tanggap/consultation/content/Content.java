package id.tanggap.consultation.content;

import id.tanggap.journal.Digest;
import id.tanggap.journal.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** A text somebody wrote, with the salt under which its digest stands in the journal. */
@Entity
@SuppressWarnings("NullAway.Init")
public class Content {

  @Id private UUID id;
  private String text;
  private byte[] salt;

  protected Content() {}

  /** A text that is about to be kept. */
  public Content(String text) {
    this.id = Ids.next();
    this.text = text;
    this.salt = Digest.newSalt();
  }

  public UUID id() {
    return id;
  }

  public String text() {
    return text;
  }

  public String digest() {
    return Digest.of(text, salt);
  }
}
