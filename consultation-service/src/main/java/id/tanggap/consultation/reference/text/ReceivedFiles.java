package id.tanggap.consultation.reference.text;

import static id.tanggap.consultation.reference.ReferenceProblem.REFERENCE_FILE_HAS_NO_TEXT;
import static id.tanggap.consultation.reference.ReferenceProblem.REFERENCE_FILE_TOO_LARGE;

import id.tanggap.api.body.LargeBody;
import id.tanggap.consultation.scratch.ScratchFolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.regex.Pattern;

/** Puts a file aside while it is read, so that memory does not grow with it. */
@ApplicationScoped
class ReceivedFiles {

  /** So much more is read to its end, so that its sender hears why it is refused. */
  private static final long MARGIN = 1024 * 1024;

  private final ImportSettings settings;
  private final ScratchFolder scratch;

  ReceivedFiles(ImportSettings settings, ScratchFolder scratch) {
    this.settings = settings;
    this.scratch = scratch;
  }

  @Produces
  @Singleton
  LargeBody texts() {
    var most = settings.largestFile().asLongValue() + MARGIN;
    return new LargeBody(Pattern.compile("/api/v1/references/[^/]+/text"), most);
  }

  Received receive(InputStream body) throws IOException {
    var file = new Received(scratch.newFile("reference"));
    try {
      copy(body, file.path());
      return file;
    } catch (IOException | RuntimeException refused) {
      file.close();
      throw refused;
    }
  }

  /** Reads what is too much to its end, too, or its sender would not hear why it is refused. */
  private void copy(InputStream body, Path file) throws IOException {
    var most = settings.largestFile().asLongValue();
    var length = 0L;
    var buffer = new byte[16_384];
    try (var target = Files.newOutputStream(file, StandardOpenOption.TRUNCATE_EXISTING)) {
      for (var read = body.read(buffer); read >= 0; read = body.read(buffer)) {
        length += read;
        if (length <= most) {
          target.write(buffer, 0, read);
        }
      }
    }
    if (length > most) {
      throw REFERENCE_FILE_TOO_LARGE.refusal();
    }
    if (length == 0) {
      throw REFERENCE_FILE_HAS_NO_TEXT.refusal();
    }
  }

  /** A file that is gone once it is closed. */
  record Received(Path path) implements AutoCloseable {
    @Override
    public void close() throws IOException {
      Files.deleteIfExists(path);
    }
  }
}
