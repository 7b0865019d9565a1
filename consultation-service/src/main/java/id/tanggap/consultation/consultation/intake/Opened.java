package id.tanggap.consultation.consultation.intake;

import id.tanggap.consultation.act.Recorded;
import id.tanggap.consultation.consultation.Consultation;
import id.tanggap.journal.Entry;
import java.util.ArrayList;
import java.util.List;

/** A new case that is about to be kept, and what is to be journalled of it so far. */
final class Opened {

  private final Consultation consultation;
  private final Arrival arrival;
  private final List<Entry> entries = new ArrayList<>();

  Opened(Consultation consultation, Arrival arrival, Entry received) {
    this.consultation = consultation;
    this.arrival = arrival;
    entries.add(received);
  }

  /** More happened to it. */
  void add(List<Entry> more) {
    entries.addAll(more);
  }

  Consultation consultation() {
    return consultation;
  }

  Arrival arrival() {
    return arrival;
  }

  Recorded recorded() {
    return new Recorded(arrival.act(), entries);
  }
}
