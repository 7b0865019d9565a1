package id.tanggap.api.idempotency;

/**
 * Asked before an answer is given once more: the caller may not see any more what the command was
 * about. A service brings one bean of it where that can happen.
 */
public interface RepeatedCommand {

  /** Refuses the current request as any other question about the same thing would be. */
  void requireSight();
}
