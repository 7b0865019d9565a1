package id.tanggap.sla.stream;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How many may listen to the stream, and with how much patience. */
@ConfigMapping(prefix = "tanggap.stream")
interface StreamSettings {

  /** How long a stream is silent at most: longer lets proxies and readers take it for dead. */
  @WithDefault("PT15S")
  Duration heartbeat();

  /** Events kept for a reader that is slower than they come; with one more it is disconnected. */
  @WithDefault("2000")
  @Min(1)
  int buffer();

  /** How long a reader may leave one event unread once the network is full of others. */
  @WithDefault("PT30S")
  Duration stall();

  /** Streams of one instance; whoever comes when all are taken is asked to come again. */
  @WithDefault("200")
  @Min(1)
  int readers();
}
