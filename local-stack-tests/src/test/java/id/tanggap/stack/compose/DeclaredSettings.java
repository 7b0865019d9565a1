package id.tanggap.stack.compose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The settings of our own that one service reads: those that its sources declare, and those of the
 * modules that its pom names. They are read as text, because no service is on the class path here.
 */
final class DeclaredSettings {

  private static final Pattern MODULE =
      Pattern.compile("<groupId>id\\.tanggap</groupId>\\s*<artifactId>([\\w-]+)</artifactId>");
  private static final Pattern PREFIX =
      Pattern.compile("@ConfigMapping\\(prefix = \"([^\"]+)\"\\)");
  private static final Pattern GETTER =
      Pattern.compile("((?:@\\w+(?:\\(\"[^\"]*\"\\))?\\s+)*)[\\w<>]+ (\\w+)\\(\\);");
  private static final Pattern NAME = Pattern.compile("@WithName\\(\"([^\"]+)\"\\)");
  private static final Pattern PROPERTY =
      Pattern.compile("@ConfigProperty\\(\\s*name = \"([^\"]+)\"");
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

  private DeclaredSettings() {}

  static Stream<String> of(String service) throws IOException {
    var used = found(MODULE, Compose.text(service + "/pom.xml"));
    return Stream.concat(Stream.of(service), used)
        .distinct()
        .flatMap(DeclaredSettings::sourcesOf)
        .flatMap(DeclaredSettings::declaredIn);
  }

  private static Stream<String> declaredIn(String source) {
    var code = COMMENT.matcher(source).replaceAll("");
    var mapped =
        found(PREFIX, code)
            .flatMap(prefix -> getters(code).map(getter -> prefix + "." + nameOf(getter)));
    return Stream.concat(mapped, found(PROPERTY, code));
  }

  private static Stream<MatchResult> getters(String code) {
    return GETTER.matcher(code).results();
  }

  private static String nameOf(MatchResult getter) {
    return first(NAME, getter.group(1)).orElseGet(() -> kebab(getter.group(2)));
  }

  private static String kebab(String name) {
    return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  private static Stream<String> sourcesOf(String module) {
    var folder = Compose.PROJECT.resolve(module).resolve("src/main/java");
    if (!Files.isDirectory(folder)) {
      return Stream.empty();
    }
    try (var files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList().stream()
          .map(DeclaredSettings::read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<String> first(Pattern pattern, String text) {
    return found(pattern, text).findFirst();
  }

  private static Stream<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(result -> result.group(1));
  }
}
