package id.tanggap.sla.firing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How clocks whose time has come are looked for. */
@ConfigMapping(prefix = "tanggap.firing")
interface FiringSettings {

  /** Clocks that one transaction fires: more means fewer transactions, and longer locks. */
  @WithDefault("500")
  @Min(1)
  int batch();

  /** How late a clock that another instance armed may fire at most; less means more polling. */
  @WithDefault("PT0.5S")
  Duration poll();

  /**
   * What became due so short a time ago is fired before what has waited longer, up to half a batch:
   * more means that a heap left by an outage is worked off later.
   */
  @WithDefault("PT5S")
  Duration fresh();

  /**
   * How long a clock that could not be fired is left alone: less means more attempts and alarms.
   */
  @WithDefault("PT1M")
  Duration retry();
}
