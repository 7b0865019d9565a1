package id.tanggap.consultation.document;

import id.tanggap.consultation.document.DocumentScanner.Verdict;
import id.tanggap.consultation.scratch.ScratchFolder;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.jboss.logging.Logger;

/**
 * Looks at a document that is in the books already. No transaction is open meanwhile, so several
 * instances may look at the same one; they say the same of it.
 */
@ApplicationScoped
class LateScan {

  private static final Logger LOG = Logger.getLogger(LateScan.class);

  private final Documents documents;
  private final DocumentContents contents;
  private final DocumentScanner scanner;
  private final ScratchFolder scratch;
  private final Clock clock;

  LateScan(
      Documents documents,
      DocumentContents contents,
      DocumentScanner scanner,
      ScratchFolder scratch,
      Clock clock) {
    this.documents = documents;
    this.contents = contents;
    this.scanner = scanner;
    this.scratch = scratch;
    this.clock = clock;
  }

  /** What the scanner says now; where it found something, the bytes are gone. */
  Verdict of(Document document) throws IOException {
    var file = scratch.newFile("document");
    try {
      var verdict = verdict(document, file);
      QuarkusTransaction.requiringNew().run(() -> settle(document, verdict));
      return verdict;
    } finally {
      Files.delete(file);
    }
  }

  private Verdict verdict(Document document, Path file) throws IOException {
    try (var bytes = new BufferedOutputStream(Files.newOutputStream(file))) {
      contents.write(document.contentId(), ByteRange.all(document.bytes()), bytes);
    }
    try (var bytes = new BufferedInputStream(Files.newInputStream(file))) {
      return scanner.scan(bytes);
    }
  }

  private void settle(Document document, Verdict verdict) {
    switch (verdict) {
      case Verdict.Clean _ -> documents.foundClean(document.contentId(), clock.instant());
      case Verdict.Infected it -> {
        LOG.warnf("%s in document %s; its bytes are erased", it.signature(), document.id());
        documents.foundInfected(document.contentId(), it.signature(), clock.instant());
        contents.forget(document.contentId());
      }
      case Verdict.NotScanned _ -> {} // another time
    }
  }
}
