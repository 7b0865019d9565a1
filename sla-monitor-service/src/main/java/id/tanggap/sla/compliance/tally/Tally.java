package id.tanggap.sla.compliance.tally;

import id.tanggap.events.consultation.ConsultationEvent;
import id.tanggap.events.consultation.ConsultationReceived;
import id.tanggap.events.consultation.ConsultationSnapshot;
import id.tanggap.events.sla.SlaClockStarted;
import id.tanggap.events.sla.SlaEvent;
import id.tanggap.events.sla.SlaWarningRaised;
import id.tanggap.journal.Entry;
import id.tanggap.journal.News;
import id.tanggap.sla.calendar.Calendars;
import id.tanggap.sla.facts.Handling;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps the figures of compliance while outcomes are told, in the same transaction. The caller
 * holds the case, so nothing of one case is counted twice at once; of different cases nothing waits
 * for another. What began before there were figures is not in them.
 */
@ApplicationScoped
public class Tally {

  private final CountedThings counted;
  private final ChangeLines lines;
  private final Calendars calendars;

  Tally(CountedThings counted, ChangeLines lines, Calendars calendars) {
    this.counted = counted;
    this.lines = lines;
    this.calendars = calendars;
  }

  /** These events of clocks were told, in this order. */
  public void told(List<Entry> entries) {
    var changes = new Changes();
    entries.stream().flatMap(it -> begun(it).stream()).forEach(it -> begin(it, changes));
    var later = entries.stream().filter(Tally::mayBeAVerdict).toList();
    var known = counted.obligations(later.stream().map(Tally::clockOf).distinct().toList());
    for (var entry : later) {
      Optional.ofNullable(known.get(clockOf(entry)))
          .ifPresent(it -> changes.of(it, () -> it.learn((SlaEvent) entry.data())));
    }
    lines.add(changes);
  }

  /** The case of a clock is with another section, topic or officer now. */
  public void handedOver(UUID clockId, Handling handling) {
    var changes = new Changes();
    counted
        .obligations(List.of(clockId))
        .values()
        .forEach(it -> changes.of(it, () -> it.isWith(handling)));
    lines.add(changes);
  }

  /** A consultation came in, or something happened to it. */
  public void heard(News<ConsultationEvent> news, ConsultationSnapshot after) {
    var changes = new Changes();
    if (news.data() instanceof ConsultationReceived it) {
      var zone = calendars.current(news.office()).orElseThrow().zone();
      var day = LocalDate.ofInstant(it.submittedAt(), zone);
      begin(new CountedConsultation(news.office(), day, it), changes);
    } else {
      counted
          .consultation(after.consultationId())
          .ifPresent(it -> changes.of(it, () -> it.learn(news, after)));
    }
    lines.add(changes);
  }

  private void begin(Counted begun, Changes changes) {
    counted.begin(begun);
    changes.begin(begun);
  }

  private Optional<CountedObligation> begun(Entry entry) {
    return entry.data() instanceof SlaClockStarted it
        ? Subject.of(it.clock().kind()).map(subject -> begun(entry, it, subject))
        : Optional.empty();
  }

  private CountedObligation begun(Entry entry, SlaClockStarted it, Subject subject) {
    var calendar = calendars.of(entry.office(), it.clock().calendarVersion());
    var day = LocalDate.ofInstant(entry.occurredAt(), calendar.zone());
    return new CountedObligation(subject, entry.office(), day, it);
  }

  /** A warning comes with every clock and is none. */
  private static boolean mayBeAVerdict(Entry entry) {
    return !(entry.data() instanceof SlaClockStarted || entry.data() instanceof SlaWarningRaised);
  }

  private static UUID clockOf(Entry entry) {
    return UUID.fromString(entry.subject());
  }
}
