package id.tanggap.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * What an event says of a text that stays in its owner's database: {@code sha256:} and the hash of
 * salt and text in hex. With the salt erased, nobody can tell which text it was.
 */
public final class Digest {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int SALT_BYTES = 16;

  private Digest() {}

  /** The digest of a text in UTF-8 under a salt. */
  public static String of(String text, byte[] salt) {
    var sha256 = sha256();
    sha256.update(salt);
    return "sha256:"
        + HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Sixteen random bytes, kept beside the text. */
  public static byte[] newSalt() {
    var salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    return salt;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
