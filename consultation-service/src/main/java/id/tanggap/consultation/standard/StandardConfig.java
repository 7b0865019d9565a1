package id.tanggap.consultation.standard;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How often somebody without an account may read the published standards. */
@ConfigMapping(prefix = "tanggap.service-standards")
interface StandardConfig {

  /**
   * How many answers one address may have in each period; the next is 429. Many, because behind an
   * address may be a site that asks for all its visitors.
   */
  @WithDefault("600")
  int answers();

  /** The period in which answers are counted. */
  @WithDefault("PT1M")
  Duration period();
}
