package id.tanggap.consultation.scratch;

import io.quarkus.runtime.Startup;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;

/**
 * Where files are while they are read. They hold names and questions of people: nobody but this
 * process's user may read them, and what a process leaves behind that was killed is swept when the
 * next one starts.
 */
@Startup
@Singleton
public class ScratchFolder {

  private final Path shared;
  private ProcessFolder own;

  ScratchFolder(ScratchConfig config) throws IOException {
    this.shared = config.folder().toAbsolutePath();
    this.own = open();
  }

  /** A new and empty file; to be deleted by whoever asked for it. */
  public synchronized Path newFile(String kind) throws IOException {
    if (own.isGone()) {
      own = open();
    }
    return Files.createTempFile(own.path(), kind + "-", null, Private.FILE);
  }

  /** Files of Excel's library come here, too; whatever sweeps old files elsewhere may sweep all. */
  private ProcessFolder open() throws IOException {
    var folder = ProcessFolder.within(shared);
    TempFile.setTempFileCreationStrategy(
        new DefaultTempFileCreationStrategy(folder.path().toFile()));
    return folder;
  }

  @PreDestroy
  void close() throws IOException {
    own.close();
  }
}
