package id.tanggap.complaint.access;

import id.tanggap.api.throttle.Throttle;
import io.vertx.core.net.SocketAddress;
import jakarta.inject.Singleton;

/** Counts what an address does without an account: tries of receipts, and complaints. */
@Singleton
public class Attempts {

  private final Throttle accesses;
  private final Throttle intakes;

  Attempts(AccessConfig config) {
    this.accesses = new Throttle(config.tries(), config.period());
    this.intakes = new Throttle(config.intakes(), config.period());
  }

  /** One more try of number and receipt from an address; too many are refused (429). */
  public void access(SocketAddress caller) {
    accesses.count(caller);
  }

  /** One more complaint from an address; too many are refused (429). */
  public void intake(SocketAddress caller) {
    intakes.count(caller);
  }
}
