package id.tanggap.api.retention;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much one command erases before it asks to be sent again. */
@ConfigMapping(prefix = "tanggap.retention-run")
public interface RetentionSettings {

  /** How many are erased in one transaction; more means fewer commits and longer locks. */
  @WithDefault("100")
  int batch();

  /** How many transactions of each kind one command starts. */
  @WithDefault("50")
  int batches();
}
