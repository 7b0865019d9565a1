package id.tanggap.sla.overview;

import id.tanggap.events.consultation.Channel;
import id.tanggap.events.consultation.Origin;
import id.tanggap.events.sla.CaseKind;
import id.tanggap.events.sla.ClockKind;
import id.tanggap.events.sla.Verdict;
import id.tanggap.sla.clock.ClockState;
import id.tanggap.sla.clock.Fulfilment;
import id.tanggap.sla.clock.SlaClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One clock as the API shows it; dates are those of the office's zone. */
record ClockResponse(
    UUID clockId,
    ClockKind kind,
    ClockState state,
    CaseKind caseKind,
    UUID caseId,
    int cycle,
    @Nullable Integer period,
    @Nullable UUID requestId,
    String clause,
    Origin origin,
    String officeCode,
    @Nullable Channel channel,
    @Nullable String topicCode,
    @Nullable String sectionCode,
    @Nullable UUID officerId,
    int policyVersion,
    int calendarVersion,
    Instant anchorAt,
    LocalDate dayZero,
    @Nullable Instant dueAt,
    @Nullable LocalDate dueDate,
    @Nullable LocalDate provisionalDueDate,
    @Nullable Instant grossDueAt,
    int addedClosings,
    @Nullable Instant pausedSince,
    @Nullable Instant breachedAt,
    @Nullable Instant expiredAt,
    @Nullable Instant metAt,
    @Nullable Verdict verdict,
    @Nullable Long netMinutes,
    @Nullable Long grossMinutes,
    @Nullable Long lateMinutes,
    @Nullable Instant cancelledAt) {

  static ClockResponse of(SlaClock clock, ZoneId zone) {
    var owed = clock.obligation();
    var handling = clock.handling();
    var term = clock.term();
    var fulfilment = clock.fulfilment();
    return new ClockResponse(
        clock.clockId(),
        owed.kind(),
        clock.state(),
        owed.caseKind(),
        owed.caseId(),
        owed.cycle(),
        owed.period(),
        owed.requestId(),
        owed.clause(),
        owed.origin(),
        handling.officeCode(),
        handling.channel(),
        handling.topicCode(),
        handling.sectionCode(),
        handling.officerId(),
        clock.rules().policyVersion(),
        clock.rules().calendarVersion(),
        term.anchorAt(),
        term.dayZero(),
        term.dueAt(),
        term.dueAt() == null ? null : LocalDate.ofInstant(term.dueAt(), zone),
        term.provisionalDueDate(),
        term.grossDueAt(),
        term.addedClosings(),
        term.pausedSince(),
        owed.isTimer() ? null : clock.told().lapsedAt(),
        owed.isTimer() ? clock.told().lapsedAt() : null,
        fulfilment.map(Fulfilment::metAt).orElse(null),
        fulfilment.map(Fulfilment::verdict).orElse(null),
        fulfilment.map(Fulfilment::netMinutes).orElse(null),
        fulfilment.map(Fulfilment::grossMinutes).orElse(null),
        fulfilment.map(Fulfilment::lateMinutes).orElse(null),
        clock.cancelledAt().orElse(null));
  }

  /** The same for somebody who is not of the office. */
  ClockResponse outside() {
    return new ClockResponse(
        clockId,
        kind,
        state,
        caseKind,
        caseId,
        cycle,
        period,
        requestId,
        clause,
        origin,
        officeCode,
        channel,
        topicCode,
        null,
        null,
        policyVersion,
        calendarVersion,
        anchorAt,
        dayZero,
        dueAt,
        dueDate,
        provisionalDueDate,
        grossDueAt,
        addedClosings,
        pausedSince,
        breachedAt,
        expiredAt,
        metAt,
        verdict,
        netMinutes,
        grossMinutes,
        lateMinutes,
        cancelledAt);
  }
}
