package id.tanggap.sla.horizon;

import id.tanggap.sla.calendar.CalendarBook;
import id.tanggap.sla.calendar.Completeness;
import id.tanggap.sla.clock.Clocks;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;

/** How far the calendars reach, and what waits for them to reach further. */
@ApplicationScoped
public class Horizon {

  private final CalendarBook book;
  private final Clocks clocks;
  private final Clock time;

  Horizon(CalendarBook book, Clocks clocks, Clock time) {
    this.book = book;
    this.clocks = clocks;
    this.time = time;
  }

  void alarms(@Observes StartupEvent event, MeterRegistry metrics, Horizon horizon) {
    Gauge.builder("tanggap.calendars.without.next.year", horizon, it -> it.tooShort().size())
        .description("offices whose calendar of the next year is missing on 1 October or later")
        .register(metrics);
    Gauge.builder("tanggap.clocks.uncomputable", horizon, Horizon::waiting)
        .description("clocks whose deadline lies past the last complete year")
        .register(metrics);
  }

  /** The calendars that end too soon by now. */
  @Transactional(TxType.REQUIRES_NEW)
  public List<Completeness> tooShort() {
    var now = time.instant();
    return book.completeness().stream().filter(it -> it.isTooShortAt(now)).toList();
  }

  @Transactional(TxType.REQUIRES_NEW)
  public long waiting() {
    return clocks.count(
        "term.dueAt is null and state = 'UNCOMPUTABLE' and " + Clocks.NOT_CONFIDENTIAL);
  }
}
