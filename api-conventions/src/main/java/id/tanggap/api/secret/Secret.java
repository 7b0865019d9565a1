package id.tanggap.api.secret;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.tanggap.api.hash.Sha256;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/** A secret of the installation, of which each purpose has a key of its own (HKDF). */
public final class Secret {

  private static final int BYTES = 32;
  private static final int FINGERPRINT_BYTES = 6;

  private final byte[] bytes;

  private Secret(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Reads a setting; one that is too short stops the start. */
  public static Secret of(String base64, String setting) {
    var bytes = Base64.getDecoder().decode(base64.strip());
    if (bytes.length < BYTES) {
      throw new IllegalStateException(
          "%s needs at least %d bytes in Base64".formatted(setting, BYTES));
    }
    return new Secret(bytes);
  }

  /** The key of a purpose; {@code algorithm} is what it will be used with. */
  public SecretKey key(String purpose, String algorithm) {
    try {
      var derivation =
          HKDFParameterSpec.ofExtract().addIKM(bytes).thenExpand(purpose.getBytes(UTF_8), BYTES);
      return KDF.getInstance("HKDF-SHA256").deriveKey(algorithm, derivation);
    } catch (GeneralSecurityException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  /** What an operator can work out from the secret, too, to tell one from another (SHA-256). */
  public String fingerprint() {
    return HexFormat.of().formatHex(Sha256.of(bytes), 0, FINGERPRINT_BYTES);
  }

  /** A name for this secret, from which it cannot be found. */
  public int id() {
    return ByteBuffer.wrap(key("name of the secret", "Generic").getEncoded()).getInt();
  }
}
