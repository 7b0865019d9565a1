package id.tanggap.stack;

import id.tanggap.stack.StackOptions.Data;
import id.tanggap.stack.machine.Folder;
import id.tanggap.stack.machine.FolderLock;
import id.tanggap.stack.machine.ProcessRegistry;
import id.tanggap.stack.postgres.PostgresServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/**
 * The right to run a stack in these folders, on these ports: nobody else does, and what a killed
 * stack left behind is gone.
 */
final class StackClaim implements AutoCloseable {

  private final StackFolders folders;
  private final FolderLock lock;
  private final ProcessRegistry registry;

  private StackClaim(StackFolders folders, FolderLock lock) {
    this.folders = folders;
    this.lock = lock;
    registry = new ProcessRegistry(folders.home().resolve("processes"));
  }

  /** Throws {@link StartRefused} with a sentence for people when it cannot be had. */
  static StackClaim of(StackFolders folders, StackOptions options) {
    var lock = FolderLock.tryOn(folders.stackLock()).orElseThrow(() -> alreadyRunning(folders));
    var claim = new StackClaim(folders, lock);
    try {
      claim.tidyUp(options);
      requireFree(options.ports());
      return claim;
    } catch (RuntimeException e) {
      claim.close();
      throw e;
    }
  }

  ProcessRegistry registry() {
    return registry;
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(folders.stackFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      lock.close();
    }
  }

  private void tidyUp(StackOptions options) {
    registry.endForgotten();
    PostgresServer.stopForgotten(folders.postgres());
    if (options.data() == Data.FORGOTTEN) {
      Folder.delete(folders.data());
    }
  }

  private static void requireFree(PortPlan ports) {
    var taken = ports.taken();
    if (!taken.isEmpty()) {
      throw new StartRefused(
          "Somebody else uses port %d. Choose other ports: ./run --port-base %d"
              .formatted(taken.getFirst(), PortPlan.free().base()));
    }
  }

  private static StartRefused alreadyRunning(StackFolders folders) {
    return new StartRefused(
        "Tanggap already runs in this folder, as process %s. Stop it with Ctrl-C there, or: kill %1$s"
            .formatted(FolderLock.holder(folders.stackLock())));
  }
}
