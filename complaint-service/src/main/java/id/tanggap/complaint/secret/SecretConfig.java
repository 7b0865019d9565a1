package id.tanggap.complaint.secret;

import io.smallrye.config.ConfigMapping;

/** The secret from which every key of this service is derived. */
@ConfigMapping(prefix = "tanggap.complaint")
public interface SecretConfig {

  /**
   * At least 32 random bytes in Base64. With another one, texts written before cannot be read and
   * tokens given out do not hold any more.
   */
  String secret();
}
