package id.tanggap.escalation.section;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How closely the register follows the calendar. */
@ConfigMapping(prefix = "tanggap.vacancy")
interface VacancyConfig {

  /**
   * How long after midnight a section that lost its head may go unnoticed; less means more queries.
   */
  @WithDefault("PT30S")
  Duration poll();
}
