package id.tanggap.complaint.access;

import static id.tanggap.api.problem.CommonProblem.TEMPORARILY_UNAVAILABLE;
import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Receipts: sixteen digits, shown once; what is kept is an Argon2id hash. */
@Singleton
public class Receipts {

  private static final int DIGITS = 16;
  private static final Duration SOON = Duration.ofSeconds(2);

  private final SecureRandom random = new SecureRandom();
  private final HashCost cost;
  private final Semaphore atOnce;
  private final ArgonHash ofNoReceipt;

  Receipts(AccessConfig config, HashCost cost) {
    this.cost = cost;
    this.atOnce = new Semaphore(config.hashesAtOnce());
    this.ofNoReceipt = hash(next());
  }

  /** A receipt that nobody was given before. */
  public String next() {
    return random.ints(DIGITS, 0, 10).mapToObj(Integer::toString).collect(Collectors.joining());
  }

  /** What is kept of a receipt. */
  public String hashOf(String receipt) {
    return inTurn(() -> hash(receipt)).toString();
  }

  /** Whether this is the receipt of the hash; takes as long where it is not. */
  public boolean matches(String receipt, String hash) {
    return inTurn(() -> ArgonHash.read(hash).isOf(receipt.getBytes(US_ASCII)));
  }

  /** Where there is nothing to compare with. */
  public void takeAsLong(String receipt) {
    inTurn(() -> ofNoReceipt.isOf(receipt.getBytes(US_ASCII)));
  }

  private ArgonHash hash(String receipt) {
    return ArgonHash.of(receipt.getBytes(US_ASCII), cost.memoryKib(), random);
  }

  private <T> T inTurn(Supplier<T> work) {
    try {
      if (!atOnce.tryAcquire(SOON.toMillis(), TimeUnit.MILLISECONDS)) {
        throw TEMPORARILY_UNAVAILABLE.refusal().retryAfter(SOON);
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw TEMPORARILY_UNAVAILABLE.refusal().retryAfter(SOON);
    }
    try {
      return work.get();
    } finally {
      atOnce.release();
    }
  }
}
