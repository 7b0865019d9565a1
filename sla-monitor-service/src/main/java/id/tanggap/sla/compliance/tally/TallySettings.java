package id.tanggap.sla.compliance.tally;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the figures of compliance are kept short. */
@ConfigMapping(prefix = "tanggap.compliance")
interface TallySettings {

  /** How often changes are folded into the count; less often leaves more lines to read. */
  @WithDefault("PT0.5S")
  Duration foldEvery();
}
