package id.tanggap.consultation.exchange.imports;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How large a file of tickets may be, and how it is worked off. */
@ConfigMapping(prefix = "tanggap.exchange")
interface ExchangeSettings {

  /** How many tickets one file may hold; more ask for a second file. */
  @WithDefault("100000")
  int mostRows();

  /**
   * What an Excel file may become when it is unpacked; more needs more room for temporary files.
   */
  @WithDefault("300M")
  MemorySize mostUnpacked();

  /** How many files are read at once; each holds a connection meanwhile, and others wait. */
  @WithDefault("2")
  int readAtOnce();

  /** How long a file waits for its turn before it is asked to come again. */
  @WithDefault("PT20S")
  Duration turn();

  /** How many tickets commit together: more make fewer round trips, and a longer lock. */
  @WithDefault("200")
  int batch();

  /** How long a batch may take before it is given up and its rows are tried one by one. */
  @WithDefault("PT1M")
  Duration longestBatch();

  /**
   * How often a row is tried that a slow or absent database did not take, once in each poll; then
   * it is refused, so that others get their turn, and the report says to send it again.
   */
  @WithDefault("60")
  int tries();

  /** How soon an import goes on that another instance has left; less means more polling. */
  @WithDefault("PT5S")
  Duration poll();
}
