package id.tanggap.acceptance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * Every byte that the processes of the stack keep: tables and write-ahead log of all databases, the
 * logs of all topics, and what each process writes down for its operator. A commit stands in the
 * write-ahead log before it is answered.
 */
record Disk(Path home) {

  private static final int AT_ONCE = 8 << 20;

  static Disk of(RunningStack stack) {
    return new Disk(requireNonNull(stack.file().getParent()));
  }

  /** Which of the words stand anywhere, each with the file. */
  Collection<String> findings(List<String> words) {
    var findings = new TreeSet<String>();
    var longest = words.stream().mapToInt(String::length).max().orElseThrow();
    for (var file : files()) {
      try (var stream = Files.newInputStream(file)) {
        search(file, stream, words, longest, findings);
      } catch (NoSuchFileException deletedMeanwhile) {
        // what is gone keeps nothing
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return findings;
  }

  private void search(
      Path file, InputStream stream, List<String> words, int longest, Collection<String> findings)
      throws IOException {
    var tail = "";
    for (var bytes = stream.readNBytes(AT_ONCE);
        bytes.length > 0;
        bytes = stream.readNBytes(AT_ONCE)) {
      var text = tail + new String(bytes, ISO_8859_1);
      words.stream()
          .filter(text::contains)
          .forEach(word -> findings.add("%s in %s".formatted(word, home.relativize(file))));
      tail = text.substring(Math.max(0, text.length() - longest));
    }
  }

  private List<Path> files() {
    try (var files = Files.walk(home)) {
      return files.filter(Files::isRegularFile).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
