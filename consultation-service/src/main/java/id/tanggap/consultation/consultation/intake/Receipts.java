package id.tanggap.consultation.consultation.intake;

import id.tanggap.consultation.act.Act;
import id.tanggap.consultation.consultation.Receipt;
import id.tanggap.consultation.register.Office;
import id.tanggap.events.consultation.Origin;
import java.time.LocalDate;
import java.util.UUID;

/** Receipts of questions: when they were put, from which date they count, how they came. */
final class Receipts {

  private Receipts() {}

  static Receipt of(
      ConsultationRequest request, Act act, Office office, LocalDate dayZero, UUID question) {
    return new Receipt(
        request.channel(),
        request.medium(),
        request.visitId(),
        act.occurredAt(),
        act.recordedAt(),
        dayZero,
        origin(act, office),
        request.externalReference(),
        request.partOfReference(),
        question,
        act.personId());
  }

  /** Typed in on a later date than it was put. */
  private static Origin origin(Act act, Office office) {
    var day = office.dateOf(act.occurredAt());
    return day.isBefore(office.dateOf(act.recordedAt())) ? Origin.LATE_ENTRY : Origin.LIVE;
  }
}
