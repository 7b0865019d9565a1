package id.tanggap.sla.change;

import id.tanggap.api.caller.Caller;
import id.tanggap.api.problem.CommonProblem;
import id.tanggap.api.version.SeenVersion;
import id.tanggap.events.sla.CalendarChanged;
import id.tanggap.journal.Entry;
import id.tanggap.journal.Journal;
import id.tanggap.sla.calendar.CalendarBook;
import id.tanggap.sla.calendar.CalendarChange;
import id.tanggap.sla.calendar.CalendarContent;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the next version of a calendar, with its event; the clocks follow it by themselves. */
@RequestScoped
class CalendarChanges {

  private final CalendarBook book;
  private final Caller caller;
  private final Journal journal;
  private final Instant now;

  CalendarChanges(CalendarBook book, Caller caller, Journal journal, Clock clock) {
    this.book = book;
    this.caller = caller;
    this.journal = journal;
    this.now = clock.instant();
  }

  /** What the next version would be; nothing is kept. */
  CalendarContent drafted(String officeCode, CalendarChange change) {
    return after(
        book.newest(mine(officeCode)).orElseThrow(CommonProblem.NOT_FOUND::refusal), change);
  }

  ChangeResponse make(String officeCode, @Nullable SeenVersion seen, CalendarChange change) {
    var newest = book.locked(mine(officeCode)).orElseThrow(CommonProblem.NOT_FOUND::refusal);
    SeenVersion.check(seen, subject(officeCode), newest.calendarVersion().sequence());
    var next = after(newest, change);
    book.write(next, change, caller.actor().id(), now);
    journal.append(entry(next, change));
    return ChangeResponse.of(next, change, now);
  }

  /** A national decree holds in every office, so only who serves them all records it. */
  List<ChangeResponse> makeEverywhere(CalendarChange change) {
    if (!caller.servesEveryOffice()) {
      throw CommonProblem.FORBIDDEN.refusal();
    }
    return book.offices().stream().map(office -> make(office, null, change)).toList();
  }

  private CalendarContent after(CalendarContent before, CalendarChange change) {
    return before.after(change, LocalDate.ofInstant(now, before.zone()));
  }

  private Entry entry(CalendarContent made, CalendarChange change) {
    var event =
        new CalendarChanged(
            made.officeCode(),
            made.version(),
            change.dates(),
            change.basis(),
            made.completeThrough());
    var subject = subject(made.officeCode());
    return Entry.of(
        subject,
        made.calendarVersion().sequence(),
        subject,
        made.officeCode(),
        now,
        now,
        caller.actor(),
        event.type(),
        event);
  }

  private static String subject(String officeCode) {
    return "calendar-" + officeCode;
  }

  private String mine(String officeCode) {
    if (!caller.servesOffice(officeCode)) {
      throw CommonProblem.NOT_FOUND.refusal();
    }
    return officeCode;
  }
}
