package id.tanggap.stack;

import id.tanggap.stack.service.ServiceEnvironment;
import java.time.Duration;
import java.time.Instant;

/**
 * Which time the services believe in: the machine's, or one of their own.
 *
 * @param machine the machine's time at the start
 * @param stack what the services believe it was then
 * @param speed how many times as fast theirs runs from then on
 */
record StackTime(Instant machine, Instant stack, int speed) {

  /** As long as a start takes; fast time would run away from parts that are not there yet. */
  private static final Duration UNTIL_READY = Duration.ofSeconds(60);

  static StackTime of(StackOptions options, Instant startedAt) {
    var runsFrom = options.speed() == 1 ? startedAt : startedAt.plus(UNTIL_READY);
    return new StackTime(runsFrom, options.pretendedStart().orElse(runsFrom), options.speed());
  }

  /** How far the services' time is from the machine's, up to the start. */
  Duration shift() {
    return Duration.between(machine, stack);
  }

  void applyTo(ServiceEnvironment environment) {
    if (!shift().isZero() || speed != 1) {
      environment.startAt(stack, machine, speed);
    }
  }
}
