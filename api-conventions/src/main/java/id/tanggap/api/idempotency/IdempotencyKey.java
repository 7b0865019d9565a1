package id.tanggap.api.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.tanggap.api.hash.Sha256;
import id.tanggap.api.problem.CommonProblem;
import id.tanggap.api.problem.Wording;
import java.nio.ByteBuffer;

/**
 * A key within its client's scope, as a SHA-256. Keys are 1 to 200 printable ASCII characters;
 * anything else is bad input (400).
 */
record IdempotencyKey(byte[] hash) {

  static final String HEADER = "Idempotency-Key";
  private static final int LONGEST = 200;
  private static final String SEPARATOR = "\u001f";

  static IdempotencyKey of(String client, String text) {
    var printable = text.chars().allMatch(it -> it >= ' ' && it <= '~');
    if (text.isBlank() || text.length() > LONGEST || !printable) {
      throw CommonProblem.INVALID_INPUT
          .refusal(
              new Wording(
                  HEADER + " berisi 1 sampai 200 karakter yang dapat dicetak",
                  HEADER + " takes 1 to 200 printable characters"))
          .violation(
              HEADER,
              new Wording("1..200 karakter yang dapat dicetak", "1..200 printable characters"));
    }
    return new IdempotencyKey(Sha256.of((client + SEPARATOR + text).getBytes(UTF_8)));
  }

  /** What one transaction holds while it works on this key. */
  long lock() {
    return ByteBuffer.wrap(hash).getLong();
  }
}
