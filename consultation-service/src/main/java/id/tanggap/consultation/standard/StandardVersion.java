package id.tanggap.consultation.standard;

import id.tanggap.consultation.act.Act;
import id.tanggap.events.consultation.ServiceStandardChanged;
import id.tanggap.journal.Entry;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version of a standard.
 *
 * @param validTo the last day on which it holds, where a later one is known
 * @param sequence of the standard: how many versions of it the journal has
 */
record StandardVersion(
    String code,
    int version,
    String officeCode,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    long sequence,
    StandardDocument document) {

  /** The version that comes behind this one, which is the latest. */
  StandardVersion next(ServiceStandardRequest request) {
    return new StandardVersion(
        code,
        version + 1,
        officeCode,
        request.validFrom(),
        null,
        sequence + 1,
        document.next(request));
  }

  /** What the journal says of it. */
  Entry published(Act act) {
    var event = new ServiceStandardChanged(code, version, validFrom);
    return Entry.of(
        code,
        sequence,
        code,
        officeCode,
        act.occurredAt(),
        act.recordedAt(),
        act.actor(),
        event.type(),
        event);
  }
}
