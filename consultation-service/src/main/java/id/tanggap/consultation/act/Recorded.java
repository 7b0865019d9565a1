package id.tanggap.consultation.act;

import id.tanggap.journal.Entry;
import java.util.List;

/** An act and what came of it, in the order in which it is journalled. */
public record Recorded(Act act, List<Entry> entries) {

  public Recorded {
    entries = List.copyOf(entries);
  }
}
