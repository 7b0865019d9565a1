package id.tanggap.escalation.section;

import id.tanggap.journal.Ids;
import jakarta.persistence.Column;
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

  @Column(name = "section_id")
  String sectionId;

  @Column(name = "person_id")
  UUID personId;

  @Enumerated(EnumType.STRING)
  AppointmentKind kind;

  @Column(name = "valid_from")
  LocalDate validFrom;

  @Column(name = "valid_to")
  @Nullable LocalDate validTo;

  /** The number of the decree or letter of assignment, never prose: it is published. */
  String basis;

  @Column(name = "recorded_at")
  Instant recordedAt;

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

  void endBefore(LocalDate successorsFirstDay) {
    validTo = successorsFirstDay.minusDays(1);
  }
}
