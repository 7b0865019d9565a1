package id.tanggap.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A project with the real {@code ./run} in which Maven and the JDK are stand-ins: Maven notes what
 * it was to build and lays down empty programs, Java does nothing.
 */
final class SmallProject {

  private static final Path TANGGAP = Path.of("..").toAbsolutePath();

  private static final String POM =
      """
      <modules>
        <module>events</module>
        <module>local-stack</module>
        <module>visit-service</module>
        <module>answer-service</module>
        <module>acceptance-tests</module>
      </modules>
      """;

  private static final String MAVEN =
      """
      #!/bin/sh
      [ ! -f broken ] || { echo '[ERROR] does not compile'; exit 1; }
      [ ! -f endless ] || exec sleep 600
      while [ "$1" != -pl ]; do shift; done
      echo "$2" >>built
      for module in $(echo "$2" | tr ',' ' '); do
        mkdir -p "$module/target/quarkus-app"
        touch "$module/target/quarkus-app/quarkus-run.jar" "$module/target/run.classpath"
      done
      """;

  private static final List<String> TOOLS =
      List.of(
          "cat", "dirname", "env", "find", "grep", "head", "mkdir", "ps", "rm", "sed", "sh",
          "sleep", "tail", "touch", "tr");

  private final Path folder;

  SmallProject(Path folder) throws IOException {
    this.folder = folder;
    write("pom.xml", POM);
    for (var module :
        List.of("events", "local-stack", "visit-service", "answer-service", "acceptance-tests")) {
      write(module + "/pom.xml", "");
      write(module + "/src/main/java/Some.java", "");
    }
    write("run", Files.readString(TANGGAP.resolve("run")));
    write("local-stack/jdk.sh", Files.readString(TANGGAP.resolve("local-stack/jdk.sh")));
    program("bin/mvn", MAVEN);
    program("jdk/bin/java", "#!/bin/sh\n");
    program("jdk/bin/javac", "#!/bin/sh\n");
    write("jdk/release", "JAVA_VERSION=\"25.0.1\"\n");
  }

  /** Calls {@code ./run} and waits for its end. */
  int run() throws IOException, InterruptedException {
    return run(Map.of());
  }

  /** The same where the environment is another one than usual. */
  int run(Map<String, String> other) throws IOException, InterruptedException {
    try (var terminal = terminal(other)) {
      return terminal.exitStatus();
    }
  }

  Terminal terminal() throws IOException {
    return terminal(Map.of());
  }

  private Terminal terminal(Map<String, String> other) throws IOException {
    var environment = new HashMap<String, String>();
    environment.put("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));
    environment.put("TANGGAP_JDKS", folder.resolve("jdk").toString());
    environment.putAll(other);
    return Terminal.in(folder, folder.resolve("screen"), environment, "sh", "run");
  }

  /** A path on which everything is that the scripts call, but no Maven. */
  String toolsWithoutMaven() throws IOException {
    var tools = Files.createDirectories(folder.resolve("tools"));
    for (var tool : TOOLS) {
      var real =
          Stream.of(System.getenv("PATH").split(":"))
              .map(place -> Path.of(place, tool))
              .filter(Files::isExecutable)
              .findFirst()
              .orElseThrow();
      Files.createSymbolicLink(tools.resolve(tool), real);
    }
    return tools.toString();
  }

  /** What Maven was called for, call after call. */
  List<String> built() throws IOException {
    return Files.exists(folder.resolve("built"))
        ? Files.readAllLines(folder.resolve("built"))
        : List.of();
  }

  /** What everybody who called {@code ./run} could read. */
  String screen() throws IOException {
    return Files.readString(folder.resolve("screen"));
  }

  void touch(String file) throws IOException {
    write(file, "");
    Files.setLastModifiedTime(folder.resolve(file), FileTime.from(Instant.now()));
  }

  void remove(String file) throws IOException {
    Files.delete(folder.resolve(file));
  }

  private void program(String file, String text) throws IOException {
    write(file, text);
    folder.resolve(file).toFile().setExecutable(true);
  }

  private void write(String file, String text) throws IOException {
    Files.createDirectories(folder.resolve(file).getParent());
    Files.writeString(folder.resolve(file), text);
  }
}
