package id.tanggap.escalation.section;

import static id.tanggap.escalation.EscalationProblem.APPOINTMENT_OVERLAPS;

import id.tanggap.events.escalation.EscalationEvent;
import id.tanggap.events.escalation.SectionHeadAppointed;
import id.tanggap.events.escalation.SectionWithoutHead;
import id.tanggap.journal.Actor;
import id.tanggap.journal.Entry;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A section of one office and those who head it. Decides; does no I/O. */
@Entity
public class Section {

  /** Office and code, such as {@code 042-PD}: the subject and the key of its events. */
  @Id String id;

  @Column(name = "office_code")
  String officeCode;

  String code;

  @Column(name = "name_id")
  String nameId;

  @Column(name = "name_en")
  String nameEn;

  @Column(name = "without_head_since")
  @Nullable LocalDate withoutHeadSince;

  long sequence;

  @OneToMany(cascade = CascadeType.PERSIST)
  @JoinColumn(
      name = "section_id",
      referencedColumnName = "id",
      updatable = false,
      insertable = false)
  @OrderBy("validFrom, id")
  List<Appointment> appointments = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected Section() {}

  /** The id of a section of an office. */
  public static String idOf(String officeCode, String code) {
    return officeCode + "-" + code;
  }

  /** The section's code within its office, such as {@code PD}. */
  public String code() {
    return code;
  }

  /** Who stands for the section on a date; empty where its office head has to. */
  public Optional<Head> headOn(LocalDate date) {
    return appointments.stream()
        .filter(appointment -> appointment.holdsOn(date))
        .min(Comparator.comparing(appointment -> appointment.kind))
        .map(Head::by);
  }

  /**
   * Somebody heads the section in a period. A new appointment ends the one of its kind that began
   * before it; one that begins on its first day or later stands in its way.
   */
  Entry appoint(UUID personId, AppointmentKind kind, Period period, String basis, By by) {
    makeRoomFor(kind, period);
    var appointment = new Appointment(id, personId, kind, period, basis, by.now());
    appointments.add(appointment);
    if (headOn(by.today()).isPresent()) {
      withoutHeadSince = null;
    }
    return entry(
        new SectionHeadAppointed(
            code, personId, kind.capacity(), period.from(), period.to(), basis),
        by.actor(),
        by.now());
  }

  private void makeRoomFor(AppointmentKind kind, Period period) {
    for (var existing : appointments) {
      if (existing.kind != kind || !existing.period().overlaps(period)) {
        continue;
      }
      if (!existing.validFrom.isBefore(period.from())) {
        throw APPOINTMENT_OVERLAPS.refusal(
            "Another %s begins on %s".formatted(kind, existing.validFrom));
      }
      existing.endBefore(period.from());
    }
  }

  /** A section without a head raises one alarm for each time it is found vacant. */
  List<Entry> alarmIfVacant(LocalDate today, Instant now) {
    if (withoutHeadSince != null || headOn(today).isPresent()) {
      return List.of();
    }
    withoutHeadSince = today;
    return List.of(entry(new SectionWithoutHead(code, today), Actor.SYSTEM, now));
  }

  private Entry entry(EscalationEvent event, Actor actor, Instant now) {
    return Entry.of(id, ++sequence, id, officeCode, now, now, actor, event.type(), event);
  }
}
