package id.tanggap.sla.clock;

import id.tanggap.events.consultation.Channel;
import id.tanggap.events.consultation.Origin;
import id.tanggap.events.sla.ClockKind;
import id.tanggap.events.sla.Rung;
import id.tanggap.sla.policy.Setting;
import id.tanggap.workingtime.CalendarDay.Working;
import id.tanggap.workingtime.Deadline;
import id.tanggap.workingtime.Due;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rungs of one clock in order of their time: warnings or reminders, and last the deadline. It
 * follows from the term alone, so a moved deadline has its rungs anew.
 */
record Ladder(List<Step> steps) {

  private static final Duration LAST_HOURS = Duration.ofHours(2);

  /** One rung and when it is due to be told. */
  record Step(Rung rung, Instant at) {

    boolean isLast() {
      return rung == Rung.BREACH || rung == Rung.EXPIRY;
    }
  }

  Ladder {
    steps = List.copyOf(steps);
  }

  /** Past the last complete year there is no deadline and so no rung. */
  static Ladder of(ClockKind kind, @Nullable Channel channel, Term term, Count count) {
    var dueAt = term.dueAt();
    if (dueAt == null) {
      return new Ladder(List.of());
    }
    var before =
        switch (kind) {
          case SOLUTION, PROGRESS, ESCALATION_ANSWER -> lastDay(dueAt, count);
          case COMPLAINT_VERIFICATION, COMPLAINT_FOLLOW_UP, COMPLAINT_RESPONSE ->
              lastDay(dueAt, count);
          case STAKEHOLDER_SILENCE -> reminders(term.anchorAt(), count);
          case DESK_TIME -> minutes(channel, term.anchorAt(), count);
          case INCIDENT_NOTICE, PERSONAL_DATA_REQUEST -> hours(term.anchorAt(), dueAt);
          case REOPEN_WINDOW, COMPLAINT_REPLY, COMPLAINT_CLOSING -> Stream.<Step>empty();
        };
    var last =
        switch (kind) {
          case SOLUTION, PROGRESS, ESCALATION_ANSWER, DESK_TIME -> Rung.BREACH;
          case COMPLAINT_VERIFICATION, COMPLAINT_FOLLOW_UP, COMPLAINT_RESPONSE -> Rung.BREACH;
          case INCIDENT_NOTICE, PERSONAL_DATA_REQUEST -> Rung.BREACH;
          case STAKEHOLDER_SILENCE, REOPEN_WINDOW -> Rung.EXPIRY;
          case COMPLAINT_REPLY, COMPLAINT_CLOSING -> Rung.EXPIRY;
        };
    var between =
        before.filter(step -> step.at().isAfter(term.anchorAt()) && step.at().isBefore(dueAt));
    return new Ladder(
        Stream.concat(between, Stream.of(new Step(last, dueAt)))
            .sorted(Comparator.comparing(Step::at).thenComparing(Step::rung))
            .toList());
  }

  /**
   * Of what had passed when it was recorded the last is told alone, and an import is no warning.
   */
  Ladder asRecorded(Instant recordedAt, Origin origin) {
    return new Ladder(
        IntStream.range(0, steps.size())
            .filter(index -> isTold(index, recordedAt, origin))
            .mapToObj(steps::get)
            .toList());
  }

  /** The deadline itself. */
  Step last() {
    return steps.getLast();
  }

  private boolean isTold(int index, Instant recordedAt, Origin origin) {
    var step = steps.get(index);
    return step.isLast()
        || step.at().isAfter(recordedAt)
        || (origin != Origin.IMPORT && steps.get(index + 1).at().isAfter(recordedAt));
  }

  private static Stream<Step> lastDay(Instant dueAt, Count count) {
    var day = count.calendar().dayOn(LocalDate.ofInstant(dueAt, count.calendar().zone()));
    var hours = new Step(Rung.LAST_TWO_HOURS, dueAt.minus(LAST_HOURS));
    return day instanceof Working working
        ? Stream.of(new Step(Rung.LAST_WORKING_DAY, working.opening()), hours)
        : Stream.of(hours);
  }

  private static Stream<Step> minutes(@Nullable Channel channel, Instant from, Count count) {
    var length = DeskTime.length(count);
    var most = DeskTime.after(channel, from, length.multipliedBy(3).dividedBy(4), count);
    var nearlyAll = DeskTime.after(channel, from, length.multipliedBy(9).dividedBy(10), count);
    return Stream.of(step(Rung.THREE_QUARTERS, most), step(Rung.NINE_TENTHS, nearlyAll))
        .flatMap(Optional::stream);
  }

  private static Stream<Step> hours(Instant from, Instant dueAt) {
    var length = Duration.between(from, dueAt);
    return Stream.of(
        new Step(Rung.THREE_QUARTERS, from.plus(length.multipliedBy(3).dividedBy(4))),
        new Step(Rung.NINE_TENTHS, from.plus(length.multipliedBy(9).dividedBy(10))));
  }

  private static Stream<Step> reminders(Instant from, Count count) {
    return Stream.of(
            step(Rung.FIRST_REMINDER, count.closeAfter(from, Setting.FIRST_REMINDER_WORKING_DAYS)),
            step(
                Rung.SECOND_REMINDER, count.closeAfter(from, Setting.SECOND_REMINDER_WORKING_DAYS)))
        .flatMap(Optional::stream);
  }

  private static Optional<Step> step(Rung rung, Deadline deadline) {
    return deadline instanceof Due due ? Optional.of(new Step(rung, due.at())) : Optional.empty();
  }
}
