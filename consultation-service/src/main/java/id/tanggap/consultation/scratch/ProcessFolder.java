package id.tanggap.consultation.scratch;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import id.tanggap.journal.Ids;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.commons.io.file.PathUtils;
import org.jboss.logging.Logger;

/**
 * A folder of one process, beside those of others. A lock says that the process lives: the system
 * takes it away with the process, however that ends, so nobody has to guess by age.
 */
final class ProcessFolder implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(ProcessFolder.class);
  private static final String LOCK = "lock";

  private final Path path;
  private final FileChannel lock;

  private ProcessFolder(Path path) throws IOException {
    this.path = Private.folder(path);
    this.lock = FileChannel.open(path.resolve(LOCK), CREATE, WRITE);
    Objects.requireNonNull(lock.tryLock(), "nobody else knows its name");
  }

  /** A new one; those of the dead are swept. One process at a time is in here. */
  static ProcessFolder within(Path shared) throws IOException {
    Private.folder(shared);
    try (var door = FileChannel.open(shared.resolve(LOCK), CREATE, WRITE);
        var _ = door.lock()) {
      sweep(shared);
      return new ProcessFolder(shared.resolve(Ids.next().toString()));
    }
  }

  private static void sweep(Path shared) throws IOException {
    try (var folders = Files.newDirectoryStream(shared, Files::isDirectory)) {
      for (var folder : folders) {
        if (isLeft(folder)) {
          LOG.infof("Files of a process that was killed are swept: %s", folder);
          PathUtils.deleteDirectory(folder);
        }
      }
    }
  }

  private static boolean isLeft(Path folder) throws IOException {
    try (var channel = FileChannel.open(folder.resolve(LOCK), WRITE);
        var free = channel.tryLock()) {
      return free != null;
    } catch (NoSuchFileException _) {
      return true;
    }
  }

  Path path() {
    return path;
  }

  /** Somebody has swept it while its process lives. */
  boolean isGone() {
    return Files.notExists(path.resolve(LOCK));
  }

  @Override
  public void close() throws IOException {
    try (lock) {
      if (!isGone()) {
        PathUtils.deleteDirectory(path);
      }
    }
  }
}
