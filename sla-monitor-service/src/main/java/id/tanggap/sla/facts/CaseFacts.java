package id.tanggap.sla.facts;

import id.tanggap.events.consultation.ConsultationReceived;
import id.tanggap.events.consultation.ConsultationSnapshot;
import id.tanggap.events.consultation.Origin;
import id.tanggap.workingtime.Pause;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one case. Facts are added as they are heard, from either service; what follows
 * from them does not depend on the order.
 */
@Entity
@Table(name = "case_facts")
public class CaseFacts {

  @Id private UUID caseId;

  @Embedded private @Nullable Handling handling;

  private long snapshotSequence;
  private int cycle;

  @Enumerated(EnumType.STRING)
  private @Nullable Origin origin;

  private @Nullable Instant submittedAt;
  private @Nullable LocalDate promisedOn;
  @Embedded private @Nullable Ending ending;

  @ElementCollection
  @CollectionTable(name = "case_fact", joinColumns = @JoinColumn(name = "case_id"))
  private Set<CaseFact> facts = new HashSet<>();

  @SuppressWarnings("NullAway.Init")
  protected CaseFacts() {}

  public UUID caseId() {
    return caseId;
  }

  public int cycle() {
    return cycle;
  }

  /** Empty until consultation-service told of the case. */
  public Optional<Handling> handling() {
    return Optional.ofNullable(handling);
  }

  public Optional<Instant> submittedAt() {
    return Optional.ofNullable(submittedAt);
  }

  public Origin origin() {
    return origin == null ? Origin.LIVE : origin;
  }

  /** FF-7b3: the date of the visit after which a solution was promised. */
  public Optional<LocalDate> promisedOn() {
    return Optional.ofNullable(promisedOn);
  }

  public Optional<Ending> ending() {
    return Optional.ofNullable(ending);
  }

  /** when the case waited for the stakeholder. */
  public List<Pause> pauses() {
    return ending == null ? Pauses.of(facts) : Pauses.of(facts, ending.at());
  }

  /** Takes over the after-image of an event unless a later one is known. */
  public void handledAs(String office, ConsultationSnapshot snapshot, long sequence) {
    if (sequence <= snapshotSequence) {
      return;
    }
    snapshotSequence = sequence;
    cycle = snapshot.cycle();
    handling =
        new Handling(
            office,
            handling == null ? null : handling.satkerCode(),
            snapshot.channel(),
            snapshot.topicCode(),
            snapshot.sectionCode(),
            snapshot.officerId());
  }

  /** ON-6b, A-3: the question was put at {@code submittedAt}, whenever it was typed in. */
  public void received(ConsultationReceived news) {
    submittedAt = news.submittedAt();
    origin = news.origin();
    belongsTo(news.satkerCode());
  }

  /** FF-1b: the satker is known or corrected. */
  public void belongsTo(@Nullable String satkerCode) {
    if (handling != null && satkerCode != null) {
      handling =
          new Handling(
              handling.office(),
              satkerCode,
              handling.channel(),
              handling.topicCode(),
              handling.sectionCode(),
              handling.officerId());
    }
  }

  /** FF-7b3: the first promise counts. */
  public void promised(LocalDate anchorDate) {
    promisedOn = promisedOn == null ? anchorDate : promisedOn;
  }

  public void ended(Ending how) {
    ending = ending == null ? how : ending;
  }

  public void learn(CaseFact fact) {
    facts.add(fact);
  }
}
