package id.tanggap.complaint.rotation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What came of one batch: where it ended, how many were wrapped anew, how many no key opens. */
record Batch(@Nullable UUID last, int renewed, int unreadable) {

  static final int MOST = 500;
  static final Batch NOTHING = new Batch(null, 0, 0);

  Batch and(UUID next, boolean readable) {
    return readable
        ? new Batch(next, renewed + 1, unreadable)
        : new Batch(next, renewed, unreadable + 1);
  }
}
