package id.tanggap.events;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What the source of a type says of it, in one line. */
final class Documentation {

  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern COMMENT =
      Pattern.compile("/\\*\\*(.*?)(?:\\*/|@param)", Pattern.DOTALL);

  private Documentation() {}

  static String of(Class<?> type) {
    var file = SOURCES.resolve(type.getName().replace('.', '/') + ".java");
    try {
      var comment = COMMENT.matcher(Files.readString(file));
      if (!comment.find()) {
        throw new IllegalStateException("no sentence in " + file);
      }
      return comment
          .group(1)
          .replaceAll("\\R\\s*\\*", " ")
          .replaceAll("\\{@\\w+ ([^}]*)}", "$1")
          .replaceAll("\\s+", " ")
          .strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
