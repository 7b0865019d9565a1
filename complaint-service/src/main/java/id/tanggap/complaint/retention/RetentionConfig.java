package id.tanggap.complaint.retention;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

/**
 * How long something is kept after its end. The defaults are recommendations: the office sets them
 * by its own archive schedule (JRA).
 */
@ConfigMapping(prefix = "tanggap.retention")
public interface RetentionConfig {

  /** How long the words of an ended complaint are kept. */
  @WithDefault("P5Y")
  Period complaints();

  /**
   * How long is kept what is told of an incident after its notice, and of a request for the own
   * data after its answer.
   */
  @WithDefault("P5Y")
  Period personalDataRegisters();

  /** How long the words of a sealed report are kept after it was handed over. */
  @WithDefault("P90D")
  Period sealedReports();
}
