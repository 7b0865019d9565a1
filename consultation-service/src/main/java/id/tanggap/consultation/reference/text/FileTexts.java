package id.tanggap.consultation.reference.text;

import static id.tanggap.api.problem.CommonProblem.TEMPORARILY_UNAVAILABLE;
import static id.tanggap.consultation.reference.ReferenceProblem.REFERENCE_FILE_HAS_NO_TEXT;
import static id.tanggap.consultation.reference.ReferenceProblem.REFERENCE_FILE_TAKES_TOO_LONG;
import static id.tanggap.consultation.reference.ReferenceProblem.REFERENCE_FILE_TOO_LARGE;
import static id.tanggap.consultation.reference.ReferenceProblem.REFERENCE_FILE_UNREADABLE;

import id.tanggap.api.problem.Refusal;
import id.tanggap.api.problem.Wording;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/**
 * Reads the text of a file, with nothing that is packed into it, one file at a time: a file that is
 * made to be slow or huge costs its time and no other's.
 */
@ApplicationScoped
class FileTexts {

  private static final Logger LOG = Logger.getLogger(FileTexts.class);

  private static final int EVERYBODY = 1_000_000;
  private static final Duration UNTIL_IT_MAY_BE_BACK = Duration.ofSeconds(10);

  private final Semaphore turn = new Semaphore(1, true);
  private final ImportSettings settings;
  private final ExecutorService reader =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("reference-text").factory());

  FileTexts(ImportSettings settings) {
    this.settings = settings;
  }

  /** Who waits for a text or for a turn learns that it is not the file's fault. */
  void stop(@Observes ShutdownEvent event) {
    reader.shutdownNow().forEach(waiting -> ((Future<?>) waiting).cancel(true));
    turn.release(EVERYBODY);
  }

  String of(Path file) {
    requireItsTurn();
    try {
      return within(settings.longest(), reader.submit(() -> read(file)));
    } catch (ExecutionException failed) {
      throw reader.isShutdown() ? stopping() : refusal(failed);
    } catch (RejectedExecutionException | CancellationException ended) {
      throw stopping();
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      throw stopping();
    }
  }

  private static String within(Duration longest, Future<String> reading)
      throws ExecutionException, InterruptedException {
    try {
      return reading.get(longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException slow) {
      reading.cancel(true);
      throw REFERENCE_FILE_TAKES_TOO_LONG.refusal();
    }
  }

  private static Refusal stopping() {
    return TEMPORARILY_UNAVAILABLE
        .refusal(new Wording("Layanan sedang dihentikan", "The service is being stopped"))
        .retryAfter(UNTIL_IT_MAY_BE_BACK);
  }

  /** What a file may take is counted from here: it is no fault of it that another one is slow. */
  private void requireItsTurn() {
    try {
      if (turn.tryAcquire(settings.longestWait().toMillis(), TimeUnit.MILLISECONDS)) {
        return;
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
    throw TEMPORARILY_UNAVAILABLE.refusal().retryAfter(settings.longest());
  }

  /** Also of a file that was given up it is over only here. */
  private String read(Path file) throws IOException, TikaException, SAXException {
    try {
      return textOf(file);
    } finally {
      turn.release();
    }
  }

  private String textOf(Path file) throws IOException, TikaException, SAXException {
    var type = FileType.of(file);
    requireBounded(type, file);
    var text = new BoundedText(settings.mostCharacters());
    try (var bytes = TikaInputStream.get(file)) {
      type.parser().parse(bytes, text, new Metadata(), withoutEmbedded());
    }
    var read = text.toString().strip();
    if (read.isEmpty()) {
      throw REFERENCE_FILE_HAS_NO_TEXT.refusal();
    }
    return read;
  }

  /** Before a parser sees it, since none of them knows a bound of its own. */
  private void requireBounded(FileType type, Path file) throws IOException {
    var unpacked = settings.largestUnpacked().asLongValue();
    switch (type) {
      case DOCX -> Unpacked.requireAtMost(unpacked, file);
      case PDF -> PdfStreams.requireAtMost(unpacked, file);
      case HTML -> {
        if (Files.size(file) > settings.largestHtml().asLongValue()) {
          throw REFERENCE_FILE_TOO_LARGE.refusal();
        }
      }
      case TEXT -> {} // is no larger than it is
    }
  }

  private static ParseContext withoutEmbedded() {
    var context = new ParseContext();
    context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
    return context;
  }

  /** Libraries wrap what is thrown within them; whatever else they throw is the file's fault. */
  private static RuntimeException refusal(Throwable failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof Refusal refusal) {
        return refusal;
      }
    }
    var own = Objects.requireNonNullElse(failure.getCause(), failure);
    LOG.infof("A file could not be read: %s", own.getClass().getName());
    return REFERENCE_FILE_UNREADABLE.refusal();
  }
}
