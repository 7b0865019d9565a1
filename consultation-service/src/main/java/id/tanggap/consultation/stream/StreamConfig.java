package id.tanggap.consultation.stream;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How many may read something long at the same time. */
@ConfigMapping(prefix = "tanggap.streams")
interface StreamConfig {

  /**
   * How many downloads and exports one instance sends at once. Each holds a thread and up to 256
   * KiB for as long as its reader takes; the next one is 503.
   */
  @WithDefault("64")
  int most();

  /** How many of them one person may have, so that nobody keeps all others out. */
  @WithDefault("8")
  int mostOfOnePerson();

  /** After how long whoever is refused is told to come again. */
  @WithDefault("PT10S")
  Duration retryAfter();
}
