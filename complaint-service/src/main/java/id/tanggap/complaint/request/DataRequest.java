package id.tanggap.complaint.request;

import id.tanggap.api.problem.Refusal;
import id.tanggap.events.complaint.Audience;
import id.tanggap.events.complaint.PersonalDataEvent;
import id.tanggap.events.complaint.PersonalDataRequestCompleted;
import id.tanggap.events.complaint.PersonalDataRequestKind;
import id.tanggap.events.complaint.PersonalDataRequestReceived;
import id.tanggap.events.complaint.PersonalDataRequestRefused;
import id.tanggap.journal.Actor;
import id.tanggap.journal.Entry;
import id.tanggap.journal.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One request of somebody about the own data, until it is answered. Decides; does no I/O. */
@Entity
@Table(name = "personal_data_request")
@SuppressWarnings("NullAway.Init")
public class DataRequest {

  @Id UUID id;
  String officeCode;

  @Enumerated(EnumType.STRING)
  PersonalDataRequestKind kind;

  @Enumerated(EnumType.STRING)
  DataRequestState state;

  Instant receivedAt;
  Instant recordedAt;
  @Nullable Instant endedAt;

  @Enumerated(EnumType.STRING)
  @Nullable RefusalGround refusalGround;

  /** A {@link Wish}, encrypted; gone when its time was over. */
  byte @Nullable [] content;

  @Nullable Instant erasedAt;

  long sequence;

  protected DataRequest() {}

  DataRequest(
      String officeCode, PersonalDataRequestKind kind, Instant receivedAt, Instant recordedAt) {
    this.id = Ids.next();
    this.officeCode = officeCode;
    this.kind = kind;
    this.state = DataRequestState.RECEIVED;
    this.receivedAt = receivedAt;
    this.recordedAt = recordedAt;
  }

  /** The 72 hours run from when it was received. */
  Entry received(Actor by) {
    return entry(
        new PersonalDataRequestReceived(id, kind, Audience.OFFICE_HEAD),
        receivedAt,
        recordedAt,
        by);
  }

  /** What was asked for is done. */
  Entry completed(Instant at, Instant now, Actor by) {
    end(DataRequestAction.COMPLETION, DataRequestState.COMPLETED, at);
    return entry(new PersonalDataRequestCompleted(id, kind, Audience.OFFICE_HEAD), at, now, by);
  }

  /** It is refused on a legal ground; that, too, is an answer. */
  Entry refused(RefusalGround ground, Instant at, Instant now, Actor by) {
    end(DataRequestAction.REFUSAL, DataRequestState.REFUSED, at);
    refusalGround = ground;
    return entry(new PersonalDataRequestRefused(id, kind, Audience.OFFICE_HEAD), at, now, by);
  }

  private void end(DataRequestAction action, DataRequestState how, Instant at) {
    Refusal.ifAny(action.obstacleIn(state).map(problem -> problem.refusal().about(id.toString())));
    state = how;
    endedAt = at;
  }

  private Entry entry(PersonalDataEvent event, Instant occurredAt, Instant now, Actor by) {
    var subject = id.toString();
    return Entry.of(
        subject, ++sequence, subject, officeCode, occurredAt, now, by, event.type(), event);
  }
}
