package id.tanggap.acceptance.instances;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** libfaketime: the clock of one process goes as a file says, whatever the machine's says. */
final class FakedClock {

  private static final Path LIBRARIES = Path.of("/usr/lib");
  private static final String NAME = "faketime/libfaketimeMT.so.1";

  private final Path library;
  private final Path offset;

  private FakedClock(Path library, Path offset) {
    this.library = library;
    this.offset = offset;
  }

  /** Its file is this one; empty where the library is not installed. */
  static Optional<FakedClock> in(Path offset) {
    return library().map(library -> new FakedClock(library, offset));
  }

  /** The clock of the process jumps to so far from the machine's. */
  void is(Duration fromTheMachines) {
    try {
      Files.writeString(offset, "%+d%n".formatted(fromTheMachines.toSeconds()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What has to be in the environment of the process; how long it sleeps is not faked. The
   * library's mend for an old C library would make every timed wait of a JVM return at once, and it
   * would spin.
   */
  Map<String, String> environment() {
    return Map.of(
        "LD_PRELOAD", library.toString(),
        "FAKETIME_TIMESTAMP_FILE", offset.toAbsolutePath().toString(),
        "FAKETIME_CACHE_DURATION", "1",
        "FAKETIME_DONT_FAKE_MONOTONIC", "1",
        "FAKETIME_FORCE_MONOTONIC_FIX", "0",
        "DONT_FAKE_MONOTONIC", "1");
  }

  private static Optional<Path> library() {
    var named = Optional.ofNullable(System.getenv("TANGGAP_LIBFAKETIME")).map(Path::of);
    return named.or(FakedClock::installed).filter(Files::exists);
  }

  /** Debian keeps it below the name of the machine, others do not. */
  private static Optional<Path> installed() {
    try (var folders = Files.list(LIBRARIES)) {
      return Stream.concat(Stream.of(LIBRARIES), folders.filter(Files::isDirectory))
          .map(folder -> folder.resolve(NAME))
          .filter(Files::exists)
          .findFirst();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }
}
