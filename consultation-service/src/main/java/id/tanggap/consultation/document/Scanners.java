package id.tanggap.consultation.document;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The scanner of this installation, which may have none. */
final class Scanners {

  private static final DocumentScanner NONE = _ -> new DocumentScanner.Verdict.NotScanned();

  private Scanners() {}

  @Produces
  @Singleton
  static DocumentScanner scanner(ScannerConfig config) {
    return config
        .host()
        .<DocumentScanner>map(host -> new ClamdScanner(host, config.port(), config.patience()))
        .orElse(NONE);
  }
}
