package id.tanggap.escalation.section;

import static id.tanggap.api.problem.CommonProblem.NOT_FOUND;
import static id.tanggap.escalation.EscalationProblem.APPOINTMENT_NOT_SHORTER;
import static id.tanggap.escalation.EscalationProblem.APPOINTMENT_OVERLAPS;

import id.tanggap.api.problem.Wording;
import id.tanggap.events.escalation.EscalationEvent;
import id.tanggap.events.escalation.SectionChanged;
import id.tanggap.events.escalation.SectionWithoutHead;
import id.tanggap.journal.Entry;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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

  String officeCode;

  String code;

  String nameId;

  String nameEn;

  /** The zone of its office, in which its dates begin and end. */
  String zone;

  /** Since when it has been known to be vacant; nothing while somebody heads it. */
  @Nullable LocalDate withoutHeadSince;

  long sequence;

  @OneToMany(cascade = CascadeType.PERSIST)
  @JoinColumn(
      name = "sectionId",
      referencedColumnName = "id",
      updatable = false,
      insertable = false)
  @OrderBy("validFrom, id")
  List<Appointment> appointments = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected Section() {}

  /** A section of which the register says nothing yet; it has no name before it is given one. */
  static Section newIn(String officeCode, ZoneId zone, String code) {
    var section = new Section();
    section.id = idOf(officeCode, code);
    section.officeCode = officeCode;
    section.code = code;
    section.zone = zone.getId();
    return section;
  }

  /** The id of a section of an office. */
  public static String idOf(String officeCode, String code) {
    return officeCode + "-" + code;
  }

  /** The section's code within its office, such as {@code PD}. */
  public String code() {
    return code;
  }

  SectionOfOffice name() {
    return new SectionOfOffice(officeCode, code);
  }

  /** The date on the office's wall at an instant. */
  public LocalDate dateAt(Instant instant) {
    return instant.atZone(ZoneId.of(zone)).toLocalDate();
  }

  /** Who stands for the section at an instant; empty where its office head has to. */
  public Optional<Head> headAt(Instant instant) {
    var date = dateAt(instant);
    return appointments.stream()
        .filter(appointment -> appointment.holdsOn(date))
        .min(Comparator.comparing(appointment -> appointment.kind))
        .map(Head::by);
  }

  /**
   * Somebody heads the section in a period. A new appointment ends the one of its kind that began
   * before it; one that begins on its first day or later stands in its way. So does the other
   * acting one of the same person from the same day: who hears of them tells them apart by these.
   */
  List<Entry> appoint(UUID personId, AppointmentKind kind, Period period, String basis, By by) {
    var appointment = new Appointment(id, personId, kind, period, basis, by.now());
    appointments.stream().filter(appointment::looksLike).findAny().ifPresent(this::refuseBeside);
    var entries = new ArrayList<>(makeRoomFor(kind, period, by));
    appointments.add(appointment);
    entries.add(entry(appointment.announce(code), by));
    entries.addAll(followCalendar(by.now()));
    return entries;
  }

  private List<Entry> makeRoomFor(AppointmentKind kind, Period period, By by) {
    var ended = new ArrayList<Entry>();
    for (var existing : appointments) {
      if (existing.kind != kind || !existing.period().overlaps(period)) {
        continue;
      }
      if (!existing.validFrom.isBefore(period.from())) {
        refuseBeside(existing);
      }
      ended.add(entry(existing.endOn(period.from().minusDays(1), code), by));
    }
    return ended;
  }

  private void refuseBeside(Appointment existing) {
    throw APPOINTMENT_OVERLAPS
        .refusal(
            new Wording(
                "%s lain mulai pada %s".formatted(existing.kind, existing.validFrom),
                "Another %s begins on %s".formatted(existing.kind, existing.validFrom)))
        .about(id);
  }

  /** An appointment ends earlier than was said, without a successor. */
  List<Entry> end(UUID appointmentId, LocalDate lastDay, By by) {
    var appointment =
        appointments.stream()
            .filter(it -> it.id.equals(appointmentId))
            .findFirst()
            .orElseThrow(NOT_FOUND::refusal);
    if (lastDay.isBefore(appointment.validFrom) || !appointment.lastsLongerThan(lastDay)) {
      throw APPOINTMENT_NOT_SHORTER.refusal(appointment.period().said()).about(id);
    }
    var entries = new ArrayList<Entry>();
    entries.add(entry(appointment.endOn(lastDay, code), by));
    entries.addAll(followCalendar(by.now()));
    return entries;
  }

  /** What came with the data is told like what was appointed, once. */
  List<Entry> announceSeeded(Instant now) {
    return appointments.stream()
        .filter(appointment -> !appointment.announced)
        .map(appointment -> entry(appointment.announce(code), By.system(now)))
        .toList();
  }

  /** The section is called otherwise from now on; nothing to say where it is called so already. */
  List<Entry> rename(SectionNames names, By by) {
    if (names.equals(new SectionNames(nameId, nameEn))) {
      return List.of();
    }
    nameId = names.nameId();
    nameEn = names.nameEn();
    return List.of(entry(new SectionChanged(code, sequence + 1), by));
  }

  /** A section without a head raises one alarm for each time it is found vacant. */
  List<Entry> followCalendar(Instant now) {
    if (headAt(now).isPresent()) {
      withoutHeadSince = null;
      return List.of();
    }
    if (withoutHeadSince != null) {
      return List.of();
    }
    withoutHeadSince = dateAt(now);
    return List.of(entry(new SectionWithoutHead(code, withoutHeadSince), By.system(now)));
  }

  private Entry entry(EscalationEvent event, By by) {
    return Entry.of(
        id, ++sequence, id, officeCode, by.now(), by.now(), by.actor(), event.type(), event);
  }
}
