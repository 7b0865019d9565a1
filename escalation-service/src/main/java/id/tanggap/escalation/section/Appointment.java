package id.tanggap.escalation.section;

import id.tanggap.events.escalation.AppointmentEnded;
import id.tanggap.events.escalation.SectionHeadAppointed;
import id.tanggap.journal.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One person heads one section in one period of dates of the office's zone. */
@Entity
public class Appointment {

  @Id UUID id;

  String sectionId;

  UUID personId;

  @Enumerated(EnumType.STRING)
  AppointmentKind kind;

  LocalDate validFrom;

  @Nullable LocalDate validTo;

  /** The number of the decree or letter of assignment, never prose: it is published. */
  String basis;

  Instant recordedAt;

  /** Whether the topic knows of it; what came with the data is told at the first start. */
  boolean announced;

  @SuppressWarnings("NullAway.Init")
  protected Appointment() {}

  Appointment(
      String sectionId,
      UUID personId,
      AppointmentKind kind,
      Period period,
      String basis,
      Instant now) {
    this.id = Ids.next();
    this.sectionId = sectionId;
    this.personId = personId;
    this.kind = kind;
    this.validFrom = period.from();
    this.validTo = period.to();
    this.basis = basis;
    this.recordedAt = now;
  }

  Period period() {
    return new Period(validFrom, validTo);
  }

  boolean holdsOn(LocalDate date) {
    return period().contains(date);
  }

  /** Whether nobody who hears of both can tell them apart. */
  boolean looksLike(Appointment other) {
    return personId.equals(other.personId)
        && kind.capacity() == other.kind.capacity()
        && validFrom.equals(other.validFrom);
  }

  boolean lastsLongerThan(LocalDate day) {
    return validTo == null || validTo.isAfter(day);
  }

  SectionHeadAppointed announce(String sectionCode) {
    announced = true;
    return new SectionHeadAppointed(
        sectionCode, personId, kind.capacity(), validFrom, validTo, basis);
  }

  AppointmentEnded endOn(LocalDate lastDay, String sectionCode) {
    validTo = lastDay;
    return new AppointmentEnded(sectionCode, personId, kind.capacity(), validFrom, lastDay, basis);
  }
}
