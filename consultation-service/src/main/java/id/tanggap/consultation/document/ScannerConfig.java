package id.tanggap.consultation.document;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Where a clamd looks at documents. */
@ConfigMapping(prefix = "tanggap.clamd")
interface ScannerConfig {

  /** Its host; without one, every document is kept and shown as not scanned. */
  Optional<String> host();

  /** Its TCP port. */
  @WithDefault("3310")
  int port();

  /** How long it may take for a document, which is then kept as not scanned. */
  @WithDefault("PT30S")
  Duration patience();

  /** How soon what was kept as not scanned is looked at again. */
  @WithDefault("PT5M")
  Duration again();

  /** How many documents are looked at again each time: more keep the scanner from new ones. */
  @WithDefault("100")
  int atOnce();
}
