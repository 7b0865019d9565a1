package id.tanggap.consultation.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The escalations of one cycle, by their ids: what is open and what counts is read off these sets,
 * so that news of several escalations in any order ends in the same place.
 *
 * @param raised those that were raised and not withdrawn
 * @param returned those of them that wait for the officer
 * @param answered those of them that the head has answered
 */
@Embeddable
record Escalations(
    @Column(name = "raised_escalations") List<UUID> raised,
    @Column(name = "returned_escalations") List<UUID> returned,
    @Column(name = "answered_escalations") List<UUID> answered) {

  static final Escalations NONE = new Escalations(List.of(), List.of(), List.of());

  /** Whether a head has the word. */
  boolean isAnyOpen() {
    return raised.stream().anyMatch(one -> !returned.contains(one) && !answered.contains(one));
  }

  /** Whether one has no answer yet, also one that waits for the officer. */
  boolean isAnyUnanswered() {
    return !answered.containsAll(raised);
  }

  /** The one the way to the response is counted by: the last answered one, else the last one. */
  Optional<UUID> counted() {
    return last(answered).or(() -> last(raised));
  }

  Escalations withRaised(UUID one) {
    return new Escalations(with(raised, one), returned, answered);
  }

  /** Row 23: it waits for the officer, and is not open. */
  Escalations withReturned(UUID one) {
    return knows(one) ? new Escalations(raised, with(returned, one), answered) : this;
  }

  /** Row 23: the head has the word again. */
  Escalations withResubmitted(UUID one) {
    return new Escalations(raised, without(returned, one), answered);
  }

  Escalations withAnswered(UUID one) {
    return knows(one) ? new Escalations(raised, without(returned, one), with(answered, one)) : this;
  }

  /** One that was withdrawn has answered nothing and does not count. */
  Escalations withWithdrawn(UUID one) {
    return new Escalations(without(raised, one), without(returned, one), without(answered, one));
  }

  /** One of another cycle, or of after the end, is not among them. */
  private boolean knows(UUID one) {
    return raised.contains(one);
  }

  /** Ids are made in the order of time. */
  private static Optional<UUID> last(List<UUID> some) {
    return some.stream().max(Comparator.comparing(UUID::toString));
  }

  private static List<UUID> with(List<UUID> some, UUID one) {
    return some.contains(one) ? some : Stream.concat(some.stream(), Stream.of(one)).toList();
  }

  private static List<UUID> without(List<UUID> some, UUID one) {
    var rest = new ArrayList<>(some);
    rest.remove(one);
    return List.copyOf(rest);
  }
}
