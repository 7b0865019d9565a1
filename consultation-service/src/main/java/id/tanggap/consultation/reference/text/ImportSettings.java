package id.tanggap.consultation.reference.text;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much one file with the text of a reference may cost. */
@ConfigMapping(prefix = "tanggap.reference-import")
interface ImportSettings {

  /** Larger files are refused unread; more than the server's own limit for a body has no effect. */
  @WithDefault("20M")
  MemorySize largestFile();

  /** A file that is packed may not hold more than this when it is unpacked. */
  @WithDefault("100M")
  MemorySize largestUnpacked();

  /** A file whose text is longer is refused as one that expands too far. */
  @WithDefault("2000000")
  int mostCharacters();

  /** A file that takes longer to read is given up. */
  @WithDefault("PT30S")
  Duration longest();
}
