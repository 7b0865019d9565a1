package id.tanggap.consultation.tracking;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What codes are made of, and how often somebody may try one. */
@ConfigMapping(prefix = "tanggap.tracking")
interface TrackingConfig {

  String SETTING = "tanggap.tracking.secret";

  /**
   * At least 32 random bytes in Base64. With another one new codes are made with it; those given
   * out before go on leading to their cases.
   */
  String secret();

  /**
   * Secrets of before, each at least 32 bytes in Base64. With them receipts show codes made then
   * once more; without them those receipts show none.
   */
  Optional<List<String>> formerSecrets();

  /** How many codes one address may try in each period; the next is 429. */
  @WithDefault("120")
  int tries();

  /** The period in which tries are counted. */
  @WithDefault("PT1M")
  Duration period();
}
