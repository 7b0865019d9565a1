package id.tanggap.sla.compliance.report;

import id.tanggap.api.problem.Language;
import id.tanggap.events.sla.ClockKind;
import id.tanggap.sla.compliance.Dimension;
import id.tanggap.sla.compliance.FigureRow;
import id.tanggap.sla.compliance.Figures;
import id.tanggap.sla.compliance.Period;
import id.tanggap.sla.compliance.Scope;
import id.tanggap.sla.policy.Policies;
import id.tanggap.workingtime.WorkingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** Puts a monthly report together. */
@ApplicationScoped
class MonthlyReports {

  /** Whether misses are told one by one. */
  enum Detail {
    EACH,
    SUMS
  }

  /** Whose report of which month is asked for, and how much of it is for the reader. */
  record Asked(
      WorkingCalendar calendar,
      YearMonth month,
      Scope scope,
      Detail detail,
      Language language,
      Instant now) {

    String office() {
      return calendar.office().value();
    }

    /** Of what the reader may see, this office alone. */
    Scope within() {
      return scope.at(office());
    }

    Period period() {
      return Period.of(month);
    }
  }

  private final Figures figures;
  private final Misses misses;
  private final Policies policies;

  MonthlyReports(Figures figures, Misses misses, Policies policies) {
    this.figures = figures;
    this.misses = misses;
    this.policies = policies;
  }

  MonthlyReport of(Asked asked) {
    var period = asked.period();
    return new MonthlyReport(
        asked.office(),
        asked.month().toString(),
        period.from(),
        period.to(),
        asked.calendar().zone().getId(),
        asked.now(),
        asked.scope().extent(),
        norms(asked),
        rows(asked, Dimension.OFFICE),
        rows(asked, Dimension.SECTION),
        rows(asked, Dimension.CHANNEL),
        missed(asked));
  }

  private List<Norm> norms(Asked asked) {
    var inForce = policies.inForce(asked.office(), asked.now());
    return Stream.of(
            ClockKind.DESK_TIME,
            ClockKind.SOLUTION,
            ClockKind.PROGRESS,
            ClockKind.ESCALATION_ANSWER)
        .flatMap(kind -> Norm.of(inForce.of(kind), asked.language()))
        .toList();
  }

  private List<FigureRow> rows(Asked asked, Dimension by) {
    return figures.by(List.of(by), asked.period(), asked.within());
  }

  private Missed missed(Asked asked) {
    return switch (asked.detail()) {
      case EACH -> misses.each(asked.period(), asked.within());
      case SUMS -> misses.sums(asked.period(), asked.within());
    };
  }
}
