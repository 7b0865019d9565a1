package id.tanggap.api.retention;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Two kinds of things that outlive their time, each with as many as a test puts in. */
final class Boxes {

  static final AtomicInteger FIRST = new AtomicInteger();
  static final AtomicInteger SECOND = new AtomicInteger();
  static final AtomicBoolean BROKEN = new AtomicBoolean();

  private Boxes() {}

  static int emptied(AtomicInteger box, int most) {
    var some = Math.min(box.get(), most);
    box.addAndGet(-some);
    return some;
  }
}
