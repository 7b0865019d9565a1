package id.tanggap.escalation.escalation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Positive;
import java.time.Duration;

/** How long an escalation waits for news, and how numbers are handed out. */
@ConfigMapping(prefix = "tanggap.escalation")
public interface EscalationConfig {

  /** How long the raising waits for events still on their way; longer means fewer 409, later. */
  @WithDefault("PT2S")
  Duration newsWait();

  /** How often it looks while waiting; shorter means an earlier answer and more queries. */
  @WithDefault("PT0.05S")
  Duration newsPoll();

  /** How many numbers an instance takes at once; more means fewer writes and larger gaps. */
  @WithDefault("50")
  @Positive
  int numberBlock();
}
