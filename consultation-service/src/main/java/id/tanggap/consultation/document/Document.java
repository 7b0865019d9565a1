package id.tanggap.consultation.document;

import id.tanggap.consultation.ConsultationProblem;
import id.tanggap.consultation.act.Act;
import id.tanggap.consultation.consultation.Consultation;
import id.tanggap.consultation.consultation.RequestLink;
import id.tanggap.consultation.consultation.StakeholderDocument;
import id.tanggap.events.consultation.Party;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** FF-5b, FF-5c, ON-4: one document of a case; its bytes are kept apart, the same ones once. */
@Entity
@Table(name = "document")
@SuppressWarnings("NullAway.Init")
class Document {

  @Id private UUID id;
  private UUID consultationId;
  private int cycle;
  private @Nullable UUID requestId;
  private @Nullable UUID itemId;
  private UUID contentId;
  private @Nullable UUID sameAs;
  private @Nullable String fileName;
  private String mediaType;
  private long bytes;
  private @Nullable String sha256;
  private byte @Nullable [] salt;

  @Enumerated(EnumType.STRING)
  private ScanState scan;

  private @Nullable String signature;
  private @Nullable Instant scannedAt;

  @Enumerated(EnumType.STRING)
  private Party broughtBy;

  private Instant receivedAt;
  private @Nullable Instant erasedAt;

  protected Document() {}

  Document(Consultation to, StakeholderDocument published, Inspected file, byte[] salt, Act act) {
    this.id = published.id();
    this.consultationId = to.id();
    this.cycle = to.cycle();
    this.requestId = published.requestId();
    this.itemId = published.itemId();
    this.contentId = published.id();
    this.fileName = file.name().text();
    this.mediaType = published.mediaType();
    this.bytes = published.bytes();
    this.sha256 = file.sha256();
    this.salt = salt;
    this.scan = file.scan();
    this.broughtBy = published.by();
    this.receivedAt = act.occurredAt();
  }

  /** The same bytes came to this case before, and are kept there. */
  void repeats(Document first) {
    sameAs = first.id;
    contentId = first.contentId;
  }

  /** A scanner found something in its bytes, which are gone. */
  void requireReadable(ConsultationProblem otherwise) {
    if (signature != null) {
      throw otherwise.refusal().with("signature", signature);
    }
  }

  /** Whether it says nothing new that these bytes come with this link. */
  boolean says(RequestLink link) {
    return link.equals(RequestLink.NONE) || link.equals(new RequestLink(requestId, itemId));
  }

  UUID id() {
    return id;
  }

  UUID contentId() {
    return contentId;
  }

  String mediaType() {
    return mediaType;
  }

  long bytes() {
    return bytes;
  }

  /** What it is called, until its time is over. */
  Optional<String> fileName() {
    return Optional.ofNullable(fileName);
  }

  DocumentResponse response() {
    return new DocumentResponse(
        id,
        consultationId,
        cycle,
        requestId,
        itemId,
        fileName,
        mediaType,
        bytes,
        sha256,
        sameAs,
        scan,
        signature,
        broughtBy,
        receivedAt,
        erasedAt);
  }
}
