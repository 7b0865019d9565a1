package id.tanggap.complaint.access;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** An Argon2id hash of two passes; written as {@code $argon2id$v=19$m=…,t=…,p=…$salt$hash}. */
record ArgonHash(int memoryKib, int passes, byte[] salt, byte[] hash) {

  private static final int PASSES = 2;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;

  static ArgonHash of(byte[] secret, int memoryKib, SecureRandom random) {
    var salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    return new ArgonHash(memoryKib, PASSES, salt, work(secret, memoryKib, PASSES, salt));
  }

  /** Reads what {@link #toString} wrote. */
  static ArgonHash read(String written) {
    var parts = written.split("\\$");
    var costs = parts[3].split("[=,]");
    var base64 = Base64.getDecoder();
    return new ArgonHash(
        Integer.parseInt(costs[1]),
        Integer.parseInt(costs[3]),
        base64.decode(parts[4]),
        base64.decode(parts[5]));
  }

  boolean isOf(byte[] secret) {
    return MessageDigest.isEqual(hash, work(secret, memoryKib, passes, salt));
  }

  private static byte[] work(byte[] secret, int memoryKib, int passes, byte[] salt) {
    var generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(memoryKib)
            .withIterations(passes)
            .withParallelism(1)
            .withSalt(salt)
            .build());
    var hash = new byte[HASH_BYTES];
    generator.generateBytes(secret, hash);
    return hash;
  }

  @Override
  public String toString() {
    var base64 = Base64.getEncoder().withoutPadding();
    return "$argon2id$v=19$m=%d,t=%d,p=1$%s$%s"
        .formatted(memoryKib, passes, base64.encodeToString(salt), base64.encodeToString(hash));
  }
}
