package id.tanggap.complaint.incident;

import id.tanggap.api.problem.Refusal;
import id.tanggap.events.complaint.Audience;
import id.tanggap.events.complaint.PersonalDataEvent;
import id.tanggap.events.complaint.PersonalDataIncidentAmended;
import id.tanggap.events.complaint.PersonalDataIncidentKind;
import id.tanggap.events.complaint.PersonalDataIncidentNotified;
import id.tanggap.events.complaint.PersonalDataIncidentRecorded;
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

/** One failure of protection, from when it became known to the notice. Decides; does no I/O. */
@Entity
@Table(name = "personal_data_incident")
@SuppressWarnings("NullAway.Init")
public class Incident {

  @Id UUID id;
  String officeCode;

  @Enumerated(EnumType.STRING)
  PersonalDataIncidentKind kind;

  Instant knownAt;
  Instant recordedAt;
  @Nullable Instant notifiedAt;

  /** An {@link IncidentAccount}, encrypted; gone when its time was over. */
  byte @Nullable [] account;

  @Nullable Instant erasedAt;

  long sequence;

  protected Incident() {}

  Incident(String officeCode, PersonalDataIncidentKind kind, Instant knownAt, Instant recordedAt) {
    this.id = Ids.next();
    this.officeCode = officeCode;
    this.kind = kind;
    this.knownAt = knownAt;
    this.recordedAt = recordedAt;
  }

  /** The 72 hours run from when it became known. */
  Entry recorded(Actor by) {
    return entry(
        new PersonalDataIncidentRecorded(id, kind, Audience.OFFICE_HEAD), knownAt, recordedAt, by);
  }

  /** More is known of it. */
  Entry amended(Instant now, Actor by) {
    return entry(new PersonalDataIncidentAmended(id, kind, Audience.OFFICE_HEAD), now, now, by);
  }

  /** Those affected and the agency were told in writing; once. */
  Entry notified(IncidentAccount told, Instant at, Instant now, Actor by) {
    Refusal.ifAny(
        IncidentAction.NOTIFICATION
            .obstacleIn(state(), told)
            .map(problem -> problem.refusal().about(id.toString())));
    notifiedAt = at;
    return entry(new PersonalDataIncidentNotified(id, kind, Audience.OFFICE_HEAD), at, now, by);
  }

  IncidentState state() {
    return notifiedAt == null ? IncidentState.RECORDED : IncidentState.NOTIFIED;
  }

  private Entry entry(PersonalDataEvent event, Instant occurredAt, Instant now, Actor by) {
    var subject = id.toString();
    return Entry.of(
        subject, ++sequence, subject, officeCode, occurredAt, now, by, event.type(), event);
  }
}
