package id.tanggap.complaint.secret;

import id.tanggap.api.secret.Secret;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import javax.crypto.SecretKey;

/** One key for each purpose, derived from the current secret; a bad secret stops the start. */
@Startup
@Singleton
public class Keys {

  private final Secret secret;

  Keys(SecretConfig config) {
    this.secret = Secret.of(config.secret(), SecretConfig.SETTING);
  }

  /** The key of a purpose; {@code algorithm} is what it will be used with. */
  public SecretKey of(String purpose, String algorithm) {
    return secret.key(purpose, algorithm);
  }
}
