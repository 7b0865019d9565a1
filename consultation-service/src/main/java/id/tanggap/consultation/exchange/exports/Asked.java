package id.tanggap.consultation.exchange.exports;

import id.tanggap.api.page.Conditions;
import id.tanggap.consultation.consultation.Sight;
import id.tanggap.events.consultation.Channel;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which tickets somebody asks for, of those it may see.
 *
 * @param from the first date of submission on the office's wall
 * @param to the last one
 */
record Asked(
    String officeCode, ZoneId zone, @Nullable LocalDate from, @Nullable LocalDate to, Sight sight) {

  /** Conditions on {@code c}, for those behind an id. */
  Conditions behind(UUID last) {
    var conditions = new Conditions();
    conditions.add(sight.condition(), sight.parameters());
    conditions.add("c.officeCode = :office", "office", officeCode);
    conditions.add("c.submission.channel = :haiCso", "haiCso", Channel.HAI_CSO);
    conditions.add("c.submission.externalReference is not null");
    conditions.add("c.id > :last", "last", last);
    conditions.addIfGiven("c.submission.submittedAt >= :from", "from", startOf(from, 0));
    conditions.addIfGiven("c.submission.submittedAt < :to", "to", startOf(to, 1));
    return conditions;
  }

  private @Nullable Instant startOf(@Nullable LocalDate date, int daysLater) {
    return date == null ? null : date.plusDays(daysLater).atStartOfDay(zone).toInstant();
  }
}
