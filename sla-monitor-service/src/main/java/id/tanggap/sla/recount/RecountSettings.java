package id.tanggap.sla.recount;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How clocks are brought up to a changed calendar or policy. */
@ConfigMapping(prefix = "tanggap.recount")
interface RecountSettings {

  /** Clocks counted anew in one transaction: more is faster, but keeps those from firing longer. */
  @WithDefault("200")
  @Min(1)
  int batch();

  /** How long a change may wait until counting anew begins; less means more looking. */
  @WithDefault("PT1S")
  Duration poll();

  /** How long a clock that could not be counted anew is left alone. */
  @WithDefault("PT1M")
  Duration retry();
}
