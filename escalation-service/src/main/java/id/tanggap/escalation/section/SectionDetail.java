package id.tanggap.escalation.section;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A section, who stands for it today, and its appointments. */
record SectionDetail(
    String officeCode,
    String code,
    String nameId,
    String nameEn,
    @Nullable Head headToday,
    List<Appointed> appointments) {

  /** One appointment as the register shows it. */
  record Appointed(
      UUID id,
      UUID personId,
      AppointmentKind kind,
      LocalDate validFrom,
      @Nullable LocalDate validTo,
      String basis) {

    static Appointed of(Appointment it) {
      return new Appointed(it.id, it.personId, it.kind, it.validFrom, it.validTo, it.basis);
    }
  }

  static SectionDetail of(Section it, LocalDate today) {
    return new SectionDetail(
        it.officeCode,
        it.code,
        it.nameId,
        it.nameEn,
        it.headOn(today).orElse(null),
        it.appointments.stream().map(Appointed::of).toList());
  }
}
