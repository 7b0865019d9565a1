package id.tanggap.api.throttle;

import static id.tanggap.api.problem.CommonProblem.TOO_MANY_ATTEMPTS;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.vertx.core.net.SocketAddress;
import java.time.Duration;

/**
 * Counts what an address does without an account, so that who guesses costs nobody else access.
 * Addresses are in memory only, and are forgotten when their period is over.
 */
public final class Throttle {

  private static final int MOST_ADDRESSES = 100_000;

  private final int most;
  private final Duration period;
  private final Cache<String, Bucket> counters;

  /**
   * @param most how often an address may try within the period; the tries come back one by one
   */
  public Throttle(int most, Duration period) {
    this.most = most;
    this.period = period;
    this.counters =
        Caffeine.newBuilder().maximumSize(MOST_ADDRESSES).expireAfterAccess(period).build();
  }

  /** One more try from where a request came; too many are refused (429). */
  public void count(SocketAddress caller) {
    var probe = counters.get(Source.of(caller), _ -> bucket()).tryConsumeAndReturnRemaining(1);
    if (!probe.isConsumed()) {
      throw TOO_MANY_ATTEMPTS
          .refusal()
          .retryAfter(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }
  }

  private Bucket bucket() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(most).refillGreedy(most, period))
        .build();
  }
}
