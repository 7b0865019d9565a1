package id.tanggap.journal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Under which name a service publishes, and how its relay works. */
@ConfigMapping(prefix = "tanggap.journal")
interface JournalConfig {

  /** The service's name; {@code /tanggap/<source>} becomes the CloudEvents source of its events. */
  String source();

  /** The topic that the events of this service go to, unless an entry names another one. */
  String topic();

  /**
   * Whether what is appended is published. A service that learns everything again into a database
   * of its own, to be compared, tells nobody.
   */
  @WithDefault("true")
  boolean publishes();

  /** How many events are in flight at once; more need more memory when the broker was away. */
  @WithDefault("1000")
  int batch();

  /** How long an event of another instance, or of one that died, may wait to be noticed. */
  @WithDefault("PT0.5S")
  Duration poll();

  /**
   * How long the relay lets events gather once it was woken: longer makes fewer and larger sends
   * under load, and publishes each event that much later.
   */
  @WithDefault("PT0.01S")
  Duration gather();
}
