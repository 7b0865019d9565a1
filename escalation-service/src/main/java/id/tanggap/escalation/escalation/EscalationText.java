package id.tanggap.escalation.escalation;

import id.tanggap.api.time.Stated;
import id.tanggap.journal.Digest;
import id.tanggap.journal.Ids;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A free text of an escalation. It stays in this database; events carry its id and digest. */
@Entity
public class EscalationText {

  @Id UUID id;

  UUID escalationId;

  @Enumerated(EnumType.STRING)
  TextKind kind;

  String text;

  @ElementCollection
  @CollectionTable(name = "cited_article", joinColumns = @JoinColumn(name = "textId"))
  @OrderColumn(name = "position")
  List<CitedArticle> citations;

  byte[] salt;
  String digest;

  UUID writtenBy;

  Instant writtenAt;

  @SuppressWarnings("NullAway.Init")
  protected EscalationText() {}

  private EscalationText(
      UUID escalationId, TextKind kind, String text, List<CitedArticle> citations, Writer writer) {
    this.id = Ids.next();
    this.escalationId = escalationId;
    this.kind = kind;
    this.text = text;
    this.citations = new ArrayList<>(citations);
    this.salt = Digest.newSalt();
    this.digest = Digest.of(text, salt);
    this.writtenBy = writer.personId();
    this.writtenAt = writer.now();
  }

  static EscalationText of(UUID escalationId, TextKind kind, String text, Writer writer) {
    return new EscalationText(escalationId, kind, text, List.of(), writer);
  }

  /** Why something is recorded later than it occurred; nothing where nobody had to say. */
  static Stream<EscalationText> whyLate(UUID escalationId, Stated stated, Writer writer) {
    return Stream.ofNullable(stated.reason())
        .map(reason -> of(escalationId, TextKind.LATE_REASON, reason, writer));
  }

  static EscalationText answering(
      UUID escalationId, String text, List<CitedArticle> citations, Writer writer) {
    return new EscalationText(escalationId, TextKind.ANSWER, text, citations, writer);
  }
}
