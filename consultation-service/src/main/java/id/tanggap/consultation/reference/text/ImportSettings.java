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

  /**
   * A file that is packed may not hold more than this when it is unpacked, nor a stream of a PDF.
   */
  @WithDefault("100M")
  MemorySize largestUnpacked();

  /**
   * A larger page of HTML is refused: its parser builds all of it in memory, many times as large.
   */
  @WithDefault("2M")
  MemorySize largestHtml();

  /** A file whose text is longer is refused as one that expands too far. */
  @WithDefault("2000000")
  int mostCharacters();

  /**
   * A file that takes longer to read is given up; the time before it is its turn does not count.
   */
  @WithDefault("PT30S")
  Duration longest();

  /** A file whose turn has not come by then is refused, to be sent again. */
  @WithDefault("PT2M")
  Duration longestWait();
}
