package id.tanggap.complaint.access;

import static id.tanggap.complaint.ComplaintProblem.TOO_MANY_ATTEMPTS;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.inject.Singleton;
import java.time.Duration;

/**
 * Counts what an address does without an account, so that who guesses costs nobody else access.
 * Addresses are in memory only, and are forgotten when their period is over.
 */
@Singleton
public class Attempts {

  private static final int MOST_ADDRESSES = 100_000;

  private final AccessConfig config;
  private final Cache<String, Bucket> accesses;
  private final Cache<String, Bucket> intakes;

  Attempts(AccessConfig config) {
    this.config = config;
    this.accesses = counters();
    this.intakes = counters();
  }

  /** One more try of number and receipt from an address; too many are refused (429). */
  public void access(String address) {
    count(accesses.get(Household.of(address), _ -> bucket(config.tries())));
  }

  /** One more complaint from an address; too many are refused (429). */
  public void intake(String address) {
    count(intakes.get(Household.of(address), _ -> bucket(config.intakes())));
  }

  private static void count(Bucket bucket) {
    var probe = bucket.tryConsumeAndReturnRemaining(1);
    if (!probe.isConsumed()) {
      throw TOO_MANY_ATTEMPTS
          .refusal()
          .retryAfter(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }
  }

  private Bucket bucket(int most) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(most).refillGreedy(most, config.period()))
        .build();
  }

  private Cache<String, Bucket> counters() {
    return Caffeine.newBuilder()
        .maximumSize(MOST_ADDRESSES)
        .expireAfterAccess(config.period())
        .build();
  }
}
