package id.tanggap.events;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the switches over events in the sources of all services. It relies on the formatter: the
 * arms of a switch stand two columns further in than the switch itself.
 */
final class ReactionSources {

  private static final Pattern SWITCH =
      Pattern.compile("(?ms)^( *)(?:return )?switch \\([^\\n]*\\) \\{\\n(.*?)^\\1\\}");
  private static final Pattern COMMENT = Pattern.compile("(?m)//\\s*(.*)$");
  private static final Pattern TOPIC_READ = Pattern.compile("Event\\.typesOf\\((\\w+)\\.class\\)");

  private final Path project;

  ReactionSources(Path project) {
    this.project = project;
  }

  /** Every reaction of every service to an event that another one sends. */
  List<Reaction> reactions() {
    return Stream.of(Owner.values())
        .map(Owner::service)
        .distinct()
        .flatMap(this::reactionsOf)
        .toList();
  }

  /** Whose events a service reads at all. */
  List<Owner> readBy(String service) {
    return sourcesOf(service)
        .flatMap(text -> TOPIC_READ.matcher(text).results())
        .map(found -> found.group(1))
        .flatMap(
            name ->
                Stream.of(Owner.values())
                    .filter(owner -> owner.events().getSimpleName().equals(name)))
        .distinct()
        .toList();
  }

  static Stream<Reaction> reactionsIn(String service, String source) {
    return SWITCH
        .matcher(source)
        .results()
        .flatMap(found -> arms(found.group(1).length() + 2, found.group(2)))
        .flatMap(arm -> reactions(service, arm));
  }

  private Stream<Reaction> reactionsOf(String service) {
    return sourcesOf(service)
        .flatMap(source -> reactionsIn(service, source))
        .filter(reaction -> isFromElsewhere(service, reaction.event()));
  }

  private static boolean isFromElsewhere(String service, String event) {
    return Contract.types()
        .filter(type -> !type.owner().service().equals(service))
        .anyMatch(type -> type.name().equals(event));
  }

  private Stream<String> sourcesOf(String service) {
    try (var files = Files.walk(project.resolve(service).resolve("src/main/java"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .map(ReactionSources::textOf)
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> arms(int indent, String body) {
    return Stream.of(body.split("(?m)^ {%d}(?=case |default|//)".formatted(indent), -1))
        .filter(arm -> arm.startsWith("case ") && arm.contains("->"));
  }

  private static Stream<Reaction> reactions(String service, String arm) {
    var arrow = arm.indexOf("->");
    var right = arm.substring(arrow + 2);
    var comment = inOneLine(String.join(" ", commentsIn(right)));
    var code = inOneLine(COMMENT.matcher(right).replaceAll("")).replaceAll(";$", "");
    return Stream.of(
            arm.substring("case ".length(), arrow).replaceAll("\\([^)]*\\)", "").split(","))
        .map(pattern -> pattern.strip().split("\\s", 2)[0])
        .map(event -> new Reaction(service, event, code, comment));
  }

  private static List<String> commentsIn(String code) {
    return COMMENT.matcher(code).results().map(found -> found.group(1)).toList();
  }

  private static String inOneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private static String textOf(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
