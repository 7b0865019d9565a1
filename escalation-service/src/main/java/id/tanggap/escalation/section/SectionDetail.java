package id.tanggap.escalation.section;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A section, who stands for it today, its appointments, and what the caller can do with it. */
record SectionDetail(
    String officeCode,
    String code,
    String nameId,
    String nameEn,
    String zone,
    @Nullable Head headToday,
    @Nullable LocalDate withoutHeadSince,
    List<Appointed> appointments,
    List<AllowedSectionAction> allowedActions) {

  /** One appointment as the register shows it. */
  record Appointed(
      UUID id,
      UUID personId,
      AppointmentKind capacity,
      LocalDate validFrom,
      @Nullable LocalDate validTo,
      String basis) {

    static Appointed of(Appointment it) {
      return new Appointed(it.id, it.personId, it.kind, it.validFrom, it.validTo, it.basis);
    }
  }

  static SectionDetail of(Section it, Instant now, List<AllowedSectionAction> actions) {
    return new SectionDetail(
        it.officeCode,
        it.code,
        it.nameId,
        it.nameEn,
        it.zone,
        it.headAt(now).orElse(null),
        it.withoutHeadSince,
        it.appointments.stream().map(Appointed::of).toList(),
        actions);
  }
}
