package id.tanggap.verifier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads the rows of a journal by subject and sequence, and notes where a chain does not hold. */
final class Chains {

  private static final byte[] BEGINNING = {};

  private final List<String> breaks = new ArrayList<>();
  private String subject = "";
  private long sequence;
  private byte[] hash = BEGINNING;
  private long rows;
  private long chains;

  void next(Row row) {
    rows++;
    if (!row.subject().equals(subject)) {
      begin(row.subject());
    }
    if (row.sequence() != sequence + 1) {
      note(row, "comes after %d: an event is missing".formatted(sequence));
    }
    if (!Arrays.equals(row.previousHash(), hash)) {
      note(row, "does not continue the row before it");
    }
    if (!Arrays.equals(row.hash(), row.recomputed())) {
      note(row, "was changed: its hash does not cover what it says");
    }
    sequence = row.sequence();
    hash = row.hash();
  }

  private void begin(String next) {
    chains++;
    subject = next;
    sequence = 0;
    hash = BEGINNING;
  }

  private void note(Row row, String what) {
    breaks.add(
        "position %d, %s number %d %s"
            .formatted(row.position(), row.subject(), row.sequence(), what));
  }

  List<String> breaks() {
    return breaks;
  }

  String summary() {
    return "%d events in %d chains".formatted(rows, chains);
  }
}
