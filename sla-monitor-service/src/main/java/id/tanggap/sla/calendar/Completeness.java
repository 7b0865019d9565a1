package id.tanggap.sla.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;

/** Up to which year an office knows all its days off. */
public record Completeness(String officeCode, ZoneId zone, int completeThrough) {

  /** On 1 October the next year has to be there; its joint decree is usual by September. */
  public boolean isTooShortAt(Instant now) {
    var today = LocalDate.ofInstant(now, zone);
    var needed = today.getMonthValue() >= Month.OCTOBER.getValue() ? 1 : 0;
    return completeThrough < today.getYear() + needed;
  }
}
