package id.tanggap.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a stack finds the project and keeps its own things.
 *
 * @param project the root of the checkout
 * @param home holds the data, the logs and {@code stack.json} of one stack
 * @param tools unpacked programs, shared by all stacks of the checkout
 */
public record StackFolders(Path project, Path home, Path tools) {

  /** The stack of {@code ./run}: everything below the checkout's ignored folder. */
  public static StackFolders ofProject(Path project) {
    return withHome(project, project.resolve(".tanggap"));
  }

  /** A second stack with data of its own, for tests. */
  public static StackFolders withHome(Path project, Path home) {
    var root = project.toAbsolutePath().normalize();
    return new StackFolders(
        root, home.toAbsolutePath().normalize(), root.resolve(".tanggap/tools"));
  }

  /** What {@code --fresh} forgets. */
  public Path data() {
    return home.resolve("data");
  }

  /** Held by the stack that runs here. */
  Path stackLock() {
    return home.resolve("stack.lock");
  }

  /** Held while services of the stack here learn everything again. */
  public Path rebuildLock() {
    return home.resolve("rebuild.lock");
  }

  Path postgres() {
    return data().resolve("postgres");
  }

  /** The file that tells programs where everything is, there while the stack runs. */
  public Path stackFile() {
    return home.resolve("stack.json");
  }

  /** The log of one part; the folder is there. */
  public Path log(String part) {
    try {
      return Files.createDirectories(home.resolve("logs")).resolve(part + ".log");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keycloak's archive, where the build of this module puts it. */
  public Path keycloakArchive() {
    var folder = project.resolve("local-stack/target/keycloak");
    try (var files = Files.newDirectoryStream(folder, "keycloak-*.zip")) {
      return files.iterator().next();
    } catch (IOException e) {
      throw new UncheckedIOException("Keycloak is missing: build local-stack first", e);
    }
  }
}
