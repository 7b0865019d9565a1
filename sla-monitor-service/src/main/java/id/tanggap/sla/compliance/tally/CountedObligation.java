package id.tanggap.sla.compliance.tally;

import id.tanggap.events.consultation.Channel;
import id.tanggap.events.sla.CalendarChanged;
import id.tanggap.events.sla.ClockCancellationReason;
import id.tanggap.events.sla.ClockSnapshot;
import id.tanggap.events.sla.DeadlineUncomputable;
import id.tanggap.events.sla.EventSkipped;
import id.tanggap.events.sla.PolicyChanged;
import id.tanggap.events.sla.SlaBreached;
import id.tanggap.events.sla.SlaClockCancelled;
import id.tanggap.events.sla.SlaClockPaused;
import id.tanggap.events.sla.SlaClockResumed;
import id.tanggap.events.sla.SlaClockStarted;
import id.tanggap.events.sla.SlaDeadlineMoved;
import id.tanggap.events.sla.SlaEvent;
import id.tanggap.events.sla.SlaMet;
import id.tanggap.events.sla.SlaReminderDue;
import id.tanggap.events.sla.SlaTimerExpired;
import id.tanggap.events.sla.SlaVerdictAmended;
import id.tanggap.events.sla.SlaWarningRaised;
import id.tanggap.events.sla.Verdict;
import id.tanggap.sla.facts.Handling;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One obligation as it counts: what was told of its clock, and where that was. While it is open it
 * counts where its case is; with the first verdict it stays where that was given, so that nobody
 * inherits the miss of another.
 */
@Entity
@SuppressWarnings("NullAway.Init")
class CountedObligation implements Counted {

  @Id private UUID clockId;

  @Enumerated(EnumType.STRING)
  private Subject subject;

  private UUID caseId;
  private int cycle;
  private @Nullable Integer period;
  private String clause;
  private String officeCode;
  private LocalDate day;

  @Enumerated(EnumType.STRING)
  private Channel channel;

  @Embedded private @Nullable Place place;
  private @Nullable Instant dueAt;
  @Embedded private @Nullable Breach breach;

  @Enumerated(EnumType.STRING)
  private @Nullable Verdict firstVerdict;

  @Embedded private @Nullable Met met;

  @Enumerated(EnumType.STRING)
  private @Nullable ClockCancellationReason cancelledFor;

  protected CountedObligation() {}

  CountedObligation(Subject subject, String officeCode, LocalDate day, SlaClockStarted it) {
    var clock = it.clock();
    this.clockId = clock.clockId();
    this.subject = subject;
    this.caseId = clock.caseId();
    this.cycle = clock.cycle();
    this.period = clock.period();
    this.clause = clock.clause();
    this.officeCode = officeCode;
    this.day = day;
    this.channel = Objects.requireNonNull(clock.channel());
    this.place = Place.of(clock);
    this.dueAt = it.dueAt();
  }

  UUID clockId() {
    return clockId;
  }

  /** Something was told of its clock. */
  void learn(SlaEvent event) {
    switch (event) {
      case SlaBreached it -> breached(it);
      case SlaMet it -> met(it);
      case SlaVerdictAmended it -> amended(it);
      case SlaClockCancelled it -> cancelled(it);
      case SlaDeadlineMoved it -> dueAt = it.newDueAt();
      case SlaClockStarted _, SlaClockPaused _, SlaClockResumed _ -> {} // it goes on
      case SlaWarningRaised _, SlaReminderDue _, SlaTimerExpired _ -> {} // no verdict
      case CalendarChanged _, PolicyChanged _ -> {} // what moves by it is told by itself
      case DeadlineUncomputable _, EventSkipped _ -> {} // nothing to count
    }
  }

  /** Its case is with somebody else now. */
  void isWith(Handling handling) {
    if (isOpen()) {
      place = Place.of(handling, subject);
    }
  }

  private void breached(SlaBreached it) {
    judged(Verdict.MISSED, it.clock());
    breach = Breach.of(it);
  }

  private void met(SlaMet it) {
    judged(it.verdict(), it.clock());
    met = Met.of(it);
  }

  private void amended(SlaVerdictAmended it) {
    met = met == null ? null : met.amended(it);
  }

  private void judged(Verdict verdict, ClockSnapshot clock) {
    cancelledFor = null;
    if (firstVerdict == null) {
      firstVerdict = verdict;
      place = Place.of(clock);
    }
  }

  private void cancelled(SlaClockCancelled it) {
    if (firstVerdict == null) {
      place = Place.of(it.clock());
    }
    cancelledFor = it.reasonCode();
  }

  private boolean isOpen() {
    return firstVerdict == null && cancelledFor == null;
  }

  @Override
  public Stream<Count> counts() {
    var figures = Stream.of(Stream.of(Figure.STARTED, standing()), verdicts(), lateness());
    return Stream.concat(figures.flatMap(it -> it).map(it -> count(it, 0)), minutes());
  }

  /** What it stands as by what was told; each obligation is one of these five. */
  private Figure standing() {
    if (met != null) {
      return met.verdict() == Verdict.MET ? Figure.MET : Figure.MET_LATE;
    }
    if (cancelledFor == ClockCancellationReason.NOT_OWED) {
      return Figure.CANCELLED;
    }
    if (breach != null && breach.lapsedDueAt().equals(dueAt)) {
      return Figure.MISSED; // also when it fell away later
    }
    return cancelledFor != null ? Figure.CANCELLED : Figure.OPEN;
  }

  /** Compliance shows the first verdict and the one that amended it. */
  private Stream<Figure> verdicts() {
    return switch (firstVerdict) {
      case MET -> amendedIf(Figure.FIRST_MET, Figure.MET_LATE, Figure.AMENDED_TO_MISSED);
      case MISSED -> amendedIf(Figure.FIRST_MISSED, Figure.MET, Figure.AMENDED_TO_MET);
      case null -> Stream.empty();
    };
  }

  private Stream<Figure> amendedIf(Figure first, Figure otherwise, Figure amended) {
    return standing() == otherwise ? Stream.of(first, amended) : Stream.of(first);
  }

  private Stream<Figure> lateness() {
    return breach != null && breach.lateOnArrival()
        ? Stream.of(Figure.LATE_ON_ARRIVAL)
        : Stream.empty();
  }

  private Stream<Count> minutes() {
    return met == null
        ? Stream.empty()
        : Stream.of(
            count(Figure.NET_MINUTES, Minutes.roundedUp(met.netMinutes())),
            count(Figure.GROSS_MINUTES, Minutes.roundedUp(met.grossMinutes())));
  }

  private Count count(Figure figure, long minutes) {
    var where = place == null ? Place.UNKNOWN : place;
    return new Count(officeCode, day, subject, channel, where, figure, minutes);
  }
}
