package id.tanggap.clauses;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds {@link Clause} in the text of all test sources of a project, so that no module has to be
 * built first.
 */
final class TestSources {

  private static final Pattern ANNOTATED =
      Pattern.compile(
          "@Clause\\(\\s*(?:value\\s*=\\s*)?(\\{[^}]*}|\"[^\"]*\")\\s*\\)"
              + ".*?\\b(?:class|void|boolean|ArchRule)\\s+(\\w+)\\s*[({]?",
          Pattern.DOTALL);
  private static final Pattern ID = Pattern.compile("\"([^\"]*)\"");

  private final Path project;

  TestSources(Path project) {
    this.project = project;
  }

  /** In the order of module, file and place, so that the map does not change by itself. */
  List<Proof> proofs() {
    return filesIn(project, Files::list).stream()
        .map(module -> module.resolve(Path.of("src", "test", "java")))
        .filter(Files::isDirectory)
        .flatMap(tests -> filesIn(tests, Files::walk).stream())
        .filter(file -> file.toString().endsWith(".java"))
        .flatMap(this::proofsIn)
        .toList();
  }

  private static List<Path> filesIn(Path folder, Listing listing) {
    try (var files = listing.of(folder)) {
      return files.sorted(Comparator.comparing(Path::toString)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Listing {
    Stream<Path> of(Path folder) throws IOException;
  }

  private Stream<Proof> proofsIn(Path file) {
    return ANNOTATED
        .matcher(textOf(file))
        .results()
        .map(found -> proof(file, found))
        .toList()
        .stream();
  }

  private Proof proof(Path file, MatchResult found) {
    var type = file.getFileName().toString().replace(".java", "");
    var name = found.group(2);
    return new Proof(
        project.relativize(file).getName(0).toString(),
        name.equals(type) ? type : type + "." + name,
        ids(found.group(1)));
  }

  private static List<String> ids(String value) {
    return ID.matcher(value).results().map(id -> id.group(1)).toList();
  }

  private static String textOf(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
