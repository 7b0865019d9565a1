package id.tanggap.escalation.escalation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long an escalation waits for news. */
@ConfigMapping(prefix = "tanggap.escalation")
public interface EscalationConfig {

  /** How long the raising waits for events still on their way; longer means fewer 409, later. */
  @WithDefault("PT2S")
  Duration newsWait();

  /** How often it looks while waiting; shorter means an earlier answer and more queries. */
  @WithDefault("PT0.05S")
  Duration newsPoll();
}
