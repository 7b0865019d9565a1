package id.tanggap.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the processes of the stack write down for their operator. */
record Logs(Path folder, Map<Path, Integer> lengths) {

  static Logs of(RunningStack stack) {
    var folder = stack.file().resolveSibling("logs");
    var lengths = new HashMap<Path, Integer>();
    files(folder).forEach(file -> lengths.put(file, text(file).length()));
    return new Logs(folder, lengths);
  }

  /** The lines that came since, of all processes. */
  List<String> since() {
    return files(folder)
        .flatMap(file -> text(file).substring(lengths.getOrDefault(file, 0)).lines())
        .toList();
  }

  private static Stream<Path> files(Path folder) {
    try (var files = Files.list(folder)) {
      return files.toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
