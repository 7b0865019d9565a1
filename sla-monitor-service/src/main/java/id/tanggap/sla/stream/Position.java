package id.tanggap.sla.stream;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How far somebody has read: for each partition, in the order of {@link Partitions}, the offset of
 * the first event not yet read. There is no order between partitions, so all of them are needed to
 * go on without a gap and without a repetition.
 */
final class Position {

  private final long[] next;

  private Position(long[] next) {
    this.next = next;
  }

  static Position of(long... next) {
    return new Position(next.clone());
  }

  /** The offset of the first event of this partition that is not yet read. */
  long at(int partition) {
    return next[partition];
  }

  boolean hasRead(PublicEvent event) {
    return event.offset() < next[event.partition()];
  }

  Position after(PublicEvent event) {
    var moved = next.clone();
    moved[event.partition()] = event.offset() + 1;
    return new Position(moved);
  }

  /** Where both have been, in each partition. */
  Position orLater(Position other) {
    return new Position(
        IntStream.range(0, next.length)
            .mapToLong(partition -> Math.max(next[partition], other.next[partition]))
            .toArray());
  }

  /** Whether there is something in {@code other} that is not yet read here. */
  boolean isBehind(Position other) {
    return IntStream.range(0, next.length)
        .anyMatch(partition -> next[partition] < other.next[partition]);
  }

  int partitions() {
    return next.length;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Position position && Arrays.equals(next, position.next);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(next);
  }

  @Override
  public String toString() {
    return Arrays.toString(next);
  }
}
