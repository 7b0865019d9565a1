package id.tanggap.consultation.visit;

import static id.tanggap.consultation.ConsultationProblem.VISIT_NOT_OPEN;
import static id.tanggap.consultation.ConsultationProblem.VISIT_NOT_WAITING;
import static java.util.Objects.requireNonNull;

import id.tanggap.api.problem.Refusal;
import id.tanggap.api.problem.Wording;
import id.tanggap.consultation.act.Act;
import id.tanggap.consultation.stakeholder.Stakeholder;
import id.tanggap.events.consultation.ConsultationEvent;
import id.tanggap.events.consultation.StakeholderKind;
import id.tanggap.events.consultation.VisitClosed;
import id.tanggap.events.consultation.VisitClosingReason;
import id.tanggap.events.consultation.VisitOpened;
import id.tanggap.events.consultation.VisitRegistered;
import id.tanggap.events.consultation.VisitedConsultation;
import id.tanggap.journal.Entry;
import id.tanggap.journal.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** FF-1a: one visit of one stakeholder, from the door to the good-bye. Decides; does no I/O. */
@Entity
@SuppressWarnings("NullAway.Init")
public class Visit {

  private static final Wording NOT_BEFORE_THE_VISITOR =
      new Wording("tidak boleh sebelum pengunjung datang", "must not be before the visitor came");
  private static final Wording NOT_BEFORE_ITS_START =
      new Wording("tidak boleh sebelum kunjungan dimulai", "must not be before the visit began");

  @Id private UUID id;
  private String officeCode;
  private LocalDate day;
  private int queueNumber;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private Stakeholder stakeholder;

  @Enumerated(EnumType.STRING)
  private VisitStatus status;

  private @Nullable UUID officerId;
  private Instant arrivedAt;
  private Instant recordedAt;
  private @Nullable Instant startedAt;
  private @Nullable Instant closedAt;
  private long sequence;

  protected Visit() {}

  Visit(QueuePlace place, Stakeholder stakeholder, Act arrival) {
    this.id = Ids.next();
    this.officeCode = place.officeCode();
    this.day = place.day();
    this.queueNumber = place.number();
    this.stakeholder = stakeholder;
    this.status = VisitStatus.WAITING;
    this.arrivedAt = arrival.occurredAt();
    this.recordedAt = arrival.recordedAt();
  }

  /** The visitor is in the waiting room, and who it is where that was said (FF-1b). */
  List<Entry> registered(Act act) {
    var kind = stakeholder.kind();
    var entries = new ArrayList<Entry>();
    entries.add(
        entry(act, new VisitRegistered(id, queueNumber, stakeholder.id(), kind, arrivedAt)));
    if (stakeholder.isIdentified()) {
      entries.add(entry(act, stakeholder.identifiedInVisit(id)));
    }
    return entries;
  }

  /** An officer receives the visitor. */
  List<Entry> start(Act act) {
    if (status != VisitStatus.WAITING) {
      throw VISIT_NOT_WAITING
          .refusal(new Wording("Kunjungan berstatus " + status, "The visit is " + status))
          .about(id.toString());
    }
    requireNotBefore(arrivedAt, act, "occurredAt", NOT_BEFORE_THE_VISITOR);
    status = VisitStatus.OPEN;
    officerId = act.personId();
    startedAt = act.occurredAt();
    recordedAt = act.recordedAt();
    var kind = stakeholder.kind();
    return List.of(
        entry(
            act,
            new VisitOpened(
                id, queueNumber, stakeholder.id(), kind, officerId, arrivedAt, startedAt)));
  }

  /** The visit is over; what became of its questions is told with it (FF-7b). */
  public List<Entry> close(
      Act act, VisitClosingReason reason, List<VisitedConsultation> consultations) {
    requireOpen();
    requireNotBefore(startedAt(), act, "occurredAt", NOT_BEFORE_ITS_START);
    status = VisitStatus.CLOSED;
    closedAt = act.occurredAt();
    return List.of(entry(act, closed(closedAt, reason, consultations)));
  }

  /** FF-2: a question at the desk is put while the visit is open. */
  public void requireOpenFor(Act question) {
    requireOpen();
    requireNotBefore(startedAt(), question, "submittedAt", NOT_BEFORE_ITS_START);
  }

  /** FF-2: only during a visit a question can be put at the desk. */
  public void requireOpen() {
    if (status != VisitStatus.OPEN) {
      throw VISIT_NOT_OPEN
          .refusal(new Wording("Kunjungan berstatus " + status, "The visit is " + status))
          .about(id.toString());
    }
  }

  public UUID id() {
    return id;
  }

  public String officeCode() {
    return officeCode;
  }

  public Stakeholder stakeholder() {
    return stakeholder;
  }

  /** The first midnight after the visit was recorded: then a visit that is still open ends. */
  public Instant midnightIn(ZoneId zone) {
    return recordedAt.atZone(zone).toLocalDate().plusDays(1).atStartOfDay(zone).toInstant();
  }

  /** Whether nothing of it is to come: it was closed, or its visitor did not wait until today. */
  public boolean isOver(LocalDate today) {
    return switch (status) {
      case CLOSED -> true;
      case OPEN -> false;
      case WAITING -> day.isBefore(today);
    };
  }

  public LocalDate day() {
    return day;
  }

  public VisitStatus status() {
    return status;
  }

  /** Whether this officer received the visitor. */
  public boolean isOf(UUID officer) {
    return officer.equals(officerId);
  }

  public Instant startedAt() {
    return requireNonNull(startedAt, "only a visit that was opened has begun");
  }

  public long sequence() {
    return sequence;
  }

  VisitResponse response() {
    return new VisitResponse(
        id,
        officeCode,
        day,
        queueNumber,
        status,
        officerId,
        stakeholder.shownProfile(),
        stakeholder.warnings(),
        arrivedAt,
        startedAt,
        closedAt);
  }

  private VisitClosed closed(
      Instant at, VisitClosingReason reason, List<VisitedConsultation> consultations) {
    StakeholderKind kind = stakeholder.kind();
    UUID officer = requireNonNull(officerId);
    return new VisitClosed(
        id, queueNumber, stakeholder.id(), kind, officer, arrivedAt, at, reason, consultations);
  }

  private static void requireNotBefore(Instant earlier, Act act, String field, Wording otherwise) {
    if (act.occurredAt().isBefore(earlier)) {
      throw Refusal.ofField(field, otherwise);
    }
  }

  private Entry entry(Act act, ConsultationEvent event) {
    sequence++;
    return act.entry(id, sequence, officeCode, event);
  }
}
