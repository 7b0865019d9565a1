package id.tanggap.complaint.secret;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/** One key for each purpose, derived from the secret (HKDF); a bad secret stops the start. */
@Startup
@Singleton
public class Keys {

  private static final int BYTES = 32;

  private final byte[] secret;

  Keys(SecretConfig config) {
    this.secret = Base64.getDecoder().decode(config.secret());
    if (secret.length < BYTES) {
      throw new IllegalStateException(
          "tanggap.complaint.secret needs at least %d bytes in Base64".formatted(BYTES));
    }
  }

  /** The key of a purpose; {@code algorithm} is what it will be used with. */
  public SecretKey of(String purpose, String algorithm) {
    try {
      var derivation =
          HKDFParameterSpec.ofExtract().addIKM(secret).thenExpand(purpose.getBytes(UTF_8), BYTES);
      return KDF.getInstance("HKDF-SHA256").deriveKey(algorithm, derivation);
    } catch (GeneralSecurityException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
