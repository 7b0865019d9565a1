package id.tanggap.sla.facts;

import id.tanggap.events.complaint.ComplaintClass;
import id.tanggap.events.complaint.ComplaintSnapshot;
import id.tanggap.events.consultation.ConsultationReceived;
import id.tanggap.events.consultation.ConsultationSnapshot;
import id.tanggap.events.consultation.FollowUpPromised;
import id.tanggap.events.consultation.Origin;
import id.tanggap.events.sla.CaseKind;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
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
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one case, a consultation or a complaint. Facts are added as they are heard; what
 * follows from them does not depend on the order.
 */
@Entity
@Table(name = "case_facts")
public class CaseFacts {

  @Id private UUID caseId;

  @Enumerated(EnumType.STRING)
  @Column(name = "case_kind")
  private CaseKind kind = CaseKind.CONSULTATION;

  @Embedded private @Nullable Handling handling;
  @Embedded private @Nullable Asker asker;

  private long snapshotSequence;
  private int cycle;

  @Enumerated(EnumType.STRING)
  private @Nullable Origin origin;

  private @Nullable Instant submittedAt;
  private @Nullable LocalDate promisedOn;
  private @Nullable UUID visitId;
  private @Nullable Instant turnAt;
  @Embedded private @Nullable Examination examination;

  @ElementCollection
  @CollectionTable(name = "case_fact", joinColumns = @JoinColumn(name = "case_id"))
  private Set<CaseFact> facts = new HashSet<>();

  @SuppressWarnings("NullAway.Init")
  protected CaseFacts() {}

  public UUID caseId() {
    return caseId;
  }

  /** What it is: another service told of it, or will. */
  public CaseKind kind() {
    return kind;
  }

  /** Empty until the service that owns it told of the case. */
  public Optional<Handling> handling() {
    return Optional.ofNullable(handling);
  }

  public Asker asker() {
    return asker == null ? Asker.UNKNOWN : asker;
  }

  public Origin origin() {
    return origin == null ? Origin.LIVE : origin;
  }

  /** The visit in which the question was put. */
  public Optional<UUID> visitId() {
    return Optional.ofNullable(visitId);
  }

  /** All cycles so far in order; none until the service it is a case of told of it. */
  public Stream<Cycle> cycles() {
    return IntStream.rangeClosed(1, cycle).boxed().flatMap(number -> cycle(number).stream());
  }

  /** One cycle, if it has begun. */
  public Optional<Cycle> cycle(int number) {
    var now = handling;
    if (now == null) {
      return Optional.empty();
    }
    var startedAt = number == 1 ? Optional.ofNullable(submittedAt) : reopenedAt(number);
    return startedAt.map(start -> cycle(number, start, now));
  }

  /** the section an escalation is with, as far as is known. */
  public Optional<String> sectionOf(UUID escalation) {
    return facts.stream()
        .filter(fact -> fact.about().equals(escalation) && fact.sectionCode() != null)
        .max(Comparator.comparingLong(CaseFact::sequence))
        .map(CaseFact::sectionCode);
  }

  /** In which cycle an escalation was raised. */
  public int cycleOf(UUID escalation) {
    return facts.stream()
        .filter(fact -> fact.about().equals(escalation))
        .findFirst()
        .map(CaseFact::cycle)
        .orElse(1);
  }

  /** Takes over the after-image of an event unless a later one is known. */
  public void handledAs(String officeCode, ConsultationSnapshot snapshot, long sequence) {
    if (sequence <= snapshotSequence) {
      return;
    }
    snapshotSequence = sequence;
    cycle = Math.max(cycle, snapshot.cycle());
    handling =
        new Handling(
            officeCode,
            snapshot.channel(),
            snapshot.topicCode(),
            snapshot.sectionCode(),
            snapshot.officerId());
  }

  /** ON-6b, A-3: the question was put at {@code submittedAt}, whenever it was typed in. */
  public void received(ConsultationReceived news, @Nullable UUID sentBy) {
    submittedAt = news.submittedAt();
    origin = news.origin();
    visitId = news.visitId();
    asker = new Asker(news.satkerCode(), sentBy);
  }

  /** It is a complaint, of which no more is known than its office and cycle. */
  public void handledAs(String officeCode, ComplaintSnapshot snapshot) {
    handledAs(officeCode, CaseKind.COMPLAINT, snapshot.cycle());
  }

  /** UU 27/2022: it is about personal data, and no more is known than its office. */
  public void handledAs(String officeCode, CaseKind of) {
    handledAs(officeCode, of, 1);
  }

  private void handledAs(String officeCode, CaseKind of, int inCycle) {
    kind = of;
    cycle = Math.max(cycle, inCycle);
    handling = Handling.of(officeCode);
  }

  /** COMP-0: it was submitted then, whenever it was typed in. */
  public void submitted(Instant at, Origin how) {
    submittedAt = at;
    origin = how;
  }

  /** COMP-1: the class decides when the answer is due. */
  public void classified(ComplaintClass as) {
    examination = examination().as(as);
  }

  /** COMP-1: the head of the office gave more time. */
  public void extended(int workingDays) {
    examination = examination().longerBy(workingDays);
  }

  /** FF-1b: the satker is known or corrected. */
  public void belongsTo(@Nullable String satkerCode) {
    asker = asker().ofSatker(satkerCode);
  }

  /** FF-7b3: the first promise counts; a later cycle has its own beginning. */
  public void promised(FollowUpPromised news) {
    if (news.consultation().cycle() == 1 && promisedOn == null) {
      promisedOn = news.anchorDate();
    }
  }

  /** TIME-2: its minutes at the desk begin, or another question of the visit comes first. */
  public void takesItsTurn(@Nullable Instant at) {
    turnAt = at;
  }

  public void learn(CaseFact fact) {
    facts.add(fact);
  }

  private Cycle cycle(int number, Instant startedAt, Handling now) {
    return new Cycle(
        caseId,
        number,
        origin(),
        now.channel(),
        startedAt,
        number == 1 ? promisedOn : null,
        number == 1 ? turnAt : null,
        reopenedAt(number + 1).orElse(null),
        examination(),
        facts.stream().filter(fact -> fact.cycle() == number).toList());
  }

  private Examination examination() {
    return examination == null ? Examination.NONE : examination;
  }

  private Optional<Instant> reopenedAt(int number) {
    return facts.stream()
        .filter(fact -> fact.kind() == FactKind.REOPENED && fact.cycle() == number)
        .map(CaseFact::at)
        .min(Comparator.naturalOrder());
  }
}
