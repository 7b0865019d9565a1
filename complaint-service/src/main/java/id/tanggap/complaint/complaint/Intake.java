package id.tanggap.complaint.complaint;

import id.tanggap.api.caller.Caller;
import id.tanggap.api.idempotency.Idempotent;
import id.tanggap.complaint.wall.Wall;
import id.tanggap.journal.Ids;
import id.tanggap.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/**
 * Takes a complaint in. Stands apart from the resource because hashing the receipt comes before the
 * transaction.
 */
@ApplicationScoped
class Intake {

  private static final String KEEP_RECEIPT =
      "INSERT INTO complaint_receipt (complaint_id, hash) VALUES (?1, ?2)";

  private final IntakeRules rules;
  private final ComplaintNumbers numbers;
  private final Complaints complaints;
  private final ComplaintTexts texts;
  private final Reporters reporters;
  private final Standings standings;
  private final NoReaderAlarm alarm;
  private final EntityManager entities;
  private final Wall wall;
  private final Journal journal;
  private final Caller caller;
  private final Clock clock;

  Intake(
      IntakeRules rules,
      ComplaintNumbers numbers,
      Complaints complaints,
      ComplaintTexts texts,
      Reporters reporters,
      Standings standings,
      NoReaderAlarm alarm,
      EntityManager entities,
      Wall wall,
      Journal journal,
      Caller caller,
      Clock clock) {
    this.rules = rules;
    this.numbers = numbers;
    this.complaints = complaints;
    this.texts = texts;
    this.reporters = reporters;
    this.standings = standings;
    this.alarm = alarm;
    this.entities = entities;
    this.wall = wall;
    this.journal = journal;
    this.caller = caller;
    this.clock = clock;
  }

  /** COMP-0: number and receipt are in the answer, and the receipt nowhere else. */
  @Transactional
  @Idempotent(storesAnswer = false)
  public Response take(IntakeRequest request, NewReceipt receipt) {
    var now = clock.instant();
    var submitter = Submitter.of(caller, request.officeCode());
    var submission = rules.submission(request, submitter, now);
    var complaint =
        new Complaint(
            Ids.next(), numbers.next(request.officeCode()), submission, request.reported());
    wall.systemWorks();
    receive(complaint, by(submitter, now));
    keepBehindTheWall(complaint.id, request, receipt, now);
    return Response.status(Response.Status.CREATED)
        .entity(FiledResponse.of(complaint.number, receipt.digits()))
        .build();
  }

  private void receive(Complaint complaint, By by) {
    var facts = standings.of(complaint);
    var received = complaint.received(facts, by);
    complaints.persistAndFlush(complaint);
    journal.append(received);
    alarm.watch(complaint, facts);
  }

  private void keepBehindTheWall(UUID id, IntakeRequest request, NewReceipt receipt, Instant now) {
    entities
        .createNativeQuery(KEEP_RECEIPT)
        .setParameter(1, id)
        .setParameter(2, receipt.hash())
        .executeUpdate();
    texts.write(id, TextKind.COMPLAINT, request.text(), now);
    texts.write(id, TextKind.LATE_REASON, request.reason(), now);
    if (request.reporter() != null) {
      reporters.keep(id, request.reporter());
    }
  }

  /** Which officer typed it in is nobody's business either, so there is only a role. */
  private By by(Submitter submitter, Instant now) {
    return switch (submitter) {
      case OFFICER -> By.staff(caller.personId(), caller.actor().role(), now);
      case PUBLIC -> By.reporter(now);
    };
  }
}
