package id.tanggap.stack.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/**
 * A server that outlived the JVM which started it. It would answer on the port with its old
 * settings, so it is stopped before a new one starts.
 */
final class ForgottenServer {

  private static final long STOP_LIMIT_SECONDS = 30;

  private ForgottenServer() {}

  static void stopIn(Path data) {
    pidIn(data).stream()
        .mapToObj(ProcessHandle::of)
        .flatMap(Optional::stream)
        .filter(process -> serves(process, data))
        .forEach(ForgottenServer::stop);
  }

  /** The process id in the server's own file; none where it did not come to write it. */
  static OptionalLong pidIn(Path data) {
    var file = data.resolve("postmaster.pid");
    if (!Files.exists(file)) {
      return OptionalLong.empty();
    }
    try {
      return Files.readAllLines(file).stream().limit(1).mapToLong(Long::parseLong).findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An id alone may belong to another server by now, which keeps other data. */
  private static boolean serves(ProcessHandle process, Path data) {
    return process.info().command().orElse("").endsWith("postgres")
        && process.info().arguments().stream()
            .flatMap(Arrays::stream)
            .map(Path::of)
            .anyMatch(argument -> isSame(argument, data));
  }

  private static boolean isSame(Path argument, Path data) {
    try {
      return Files.isSameFile(argument, data);
    } catch (IOException e) {
      return false;
    }
  }

  /** SIGINT is PostgreSQL's fast shutdown; Java's own SIGTERM would wait for every client. */
  private static void stop(ProcessHandle server) {
    try {
      new ProcessBuilder("kill", "-INT", Long.toString(server.pid())).start().waitFor();
      server.onExit().get(STOP_LIMIT_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (Exception e) {
      throw new IllegalStateException("PostgreSQL %d does not stop".formatted(server.pid()), e);
    }
  }
}
