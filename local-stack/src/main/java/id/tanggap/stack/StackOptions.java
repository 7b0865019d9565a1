package id.tanggap.stack;

import id.tanggap.stack.service.Jvm;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How one stack differs from another.
 *
 * @param startAt the instant at which all services believe the stack was started; without it they
 *     know the real time
 * @param speed how many times as fast as the machine's time theirs runs from then on
 */
public record StackOptions(
    PortPlan ports, Services services, Data data, Jvm jvm, @Nullable Instant startAt, int speed) {

  static final int FASTEST = 100_000;

  /** All services on the usual ports, with the data of the last run, at the real time. */
  public static final StackOptions USUAL =
      new StackOptions(PortPlan.DEFAULT, Services.ALL, Data.KEPT, Jvm.SMALL, null, 1);

  /** Which services run beside PostgreSQL, Kafka and Keycloak. */
  public enum Services {
    ALL,
    NONE
  }

  /** What becomes of the data of the last run. */
  public enum Data {
    KEPT,
    FORGOTTEN
  }

  /** The same, at other ports. */
  public StackOptions at(PortPlan elsewhere) {
    return new StackOptions(elsewhere, services, data, jvm, startAt, speed);
  }

  /** The same, with this choice of services. */
  public StackOptions with(Services choice) {
    return new StackOptions(ports, choice, data, jvm, startAt, speed);
  }

  /** The same, without the data of the last run. */
  public StackOptions fresh() {
    return new StackOptions(ports, services, Data.FORGOTTEN, jvm, startAt, speed);
  }

  /** The same, with services that run as in production: slower to start, then at full speed. */
  public StackOptions forMeasuring() {
    return new StackOptions(ports, services, data, Jvm.FULL, startAt, speed);
  }

  /** The same, with every service's clock shifted so that the stack starts at {@code instant}. */
  public StackOptions startingAt(Instant instant) {
    return new StackOptions(ports, services, data, jvm, instant, speed);
  }

  /** The same, with time that runs that many times as fast. */
  public StackOptions running(int times) {
    return new StackOptions(ports, services, data, jvm, startAt, times);
  }

  Optional<Instant> pretendedStart() {
    return Optional.ofNullable(startAt);
  }
}
