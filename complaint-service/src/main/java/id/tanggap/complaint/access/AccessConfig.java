package id.tanggap.complaint.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How often and for how long somebody without an account may come in. */
@ConfigMapping(prefix = "tanggap.complaint.access")
public interface AccessConfig {

  /** How long a token holds after number and receipt were shown. */
  @WithDefault("PT30M")
  Duration tokenLife();

  /** How many tries of number and receipt one address has in each period; the next is 429. */
  @WithDefault("10")
  int tries();

  /** How many complaints one address may file without an account in each period. */
  @WithDefault("20")
  int intakes();

  /** The period in which tries and intakes are counted. */
  @WithDefault("PT10M")
  Duration period();

  /** How many receipts are hashed at once; each takes the memory of {@link HashCost} meanwhile. */
  @WithDefault("4")
  int hashesAtOnce();
}
