package id.tanggap.consultation.midnight;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How midnight is watched for. */
@ConfigMapping(prefix = "tanggap.midnight")
interface MidnightSettings {

  /** How late after midnight its tasks may begin; less means more polling. */
  @WithDefault("PT10S")
  Duration poll();
}
