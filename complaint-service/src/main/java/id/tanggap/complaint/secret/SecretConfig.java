package id.tanggap.complaint.secret;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/** The secrets from which every key of this service is derived, but those of the sealed store. */
@ConfigMapping(prefix = "tanggap.complaint")
public interface SecretConfig {

  String SETTING = "tanggap.complaint.secret";

  /**
   * At least 32 random bytes in Base64. With another one that is not followed by its predecessor in
   * {@link #formerSecrets}, texts written before cannot be read and tokens given out do not hold.
   */
  String secret();

  /**
   * Secrets of before, each at least 32 bytes in Base64. What was written with them can still be
   * read, and is wrapped anew with the current one at the start; then they can go.
   */
  Optional<List<String>> formerSecrets();
}
