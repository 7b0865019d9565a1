package id.tanggap.sla.clock;

import id.tanggap.journal.Entry;
import id.tanggap.journal.Journal;
import id.tanggap.sla.compliance.tally.Tally;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Where what happens to clocks is written down: journalled and counted in one transaction. */
@ApplicationScoped
class ClockBook {

  private final Journal journal;
  private final Tally tally;

  ClockBook(Journal journal, Tally tally) {
    this.journal = journal;
    this.tally = tally;
  }

  /** Nothing is told of a clock that does not count. */
  void tell(List<Entry> entries) {
    if (!entries.isEmpty()) {
      journal.append(entries);
      tally.told(entries);
    }
  }

  /** An open obligation counts where its case is, also when nobody is told of that. */
  void handedOver(SlaClock clock) {
    tally.handedOver(clock.clockId(), clock.handling());
  }
}
