package id.tanggap.consultation.retention;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

/**
 * How long something is kept after its end. The defaults are recommendations: the office sets them
 * by its own archive schedule (JRA).
 */
@ConfigMapping(prefix = "tanggap.retention")
interface RetentionConfig {

  /** How long it can be told what was asked in an ended consultation or visit, and by whom. */
  @WithDefault("P5Y")
  Period consultations();

  /** How long the papers of an ended consultation are kept, and what they were called. */
  @WithDefault("P2Y")
  Period documents();
}
