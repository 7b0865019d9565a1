package id.tanggap.stack.keycloak;

import id.tanggap.stack.machine.Folder;
import id.tanggap.stack.machine.Java;
import id.tanggap.stack.machine.ProcessRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Keycloak as Maven delivers it, unpacked and built for PostgreSQL once and then shared by all
 * stacks of this folder. An interrupted preparation is thrown away and begun again.
 */
public final class KeycloakDistribution {

  private final Path archive;
  private final Path home;

  /** The distribution in {@code archive}, to be unpacked below {@code tools}. */
  public KeycloakDistribution(Path archive, Path tools) {
    this.archive = archive;
    this.home = tools.resolve(archive.getFileName().toString().replace(".zip", ""));
  }

  /** Unpacks and builds what is not yet there; takes half a minute the first time. */
  public void prepare(ProcessRegistry registry, Path log) {
    synchronized (KeycloakDistribution.class) { // the file keeps out other processes, not this one
      prepareAlone(registry, log);
    }
  }

  private void prepareAlone(ProcessRegistry registry, Path log) {
    try {
      Files.createDirectories(home.getParent());
      try (var lock = FileChannel.open(besides(".lock"), lockOptions())) {
        lock.lock();
        if (!Files.exists(built())) {
          unpack();
          build(registry, log);
          Files.createFile(built());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where a realm lies that is imported at the next start. */
  public Path realmFile() {
    return home.resolve("data/import/tanggap-realm.json");
  }

  /** The command line that runs Keycloak's own {@code command}, without its script in between. */
  List<String> command(List<String> command) {
    var line =
        Java.small(
            320,
            "-XX:MaxMetaspaceSize=320m",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Dfile.encoding=UTF-8");
    line.addAll(program());
    line.addAll(command);
    return line;
  }

  private List<String> program() {
    return List.of(
        "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
            + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
        "-Dpicocli.disable.closures=true",
        "-Dquarkus-log-max-startup-records=10000",
        "-Dkc.home.dir=" + home,
        "-Djboss.server.config.dir=" + home.resolve("conf"),
        "-cp",
        home.resolve("lib/quarkus-run.jar").toString(),
        "io.quarkus.bootstrap.runner.QuarkusEntryPoint");
  }

  private void unpack() throws IOException {
    Folder.delete(home);
    new ZipArchive(archive).unpackWithoutTopFolderInto(home);
  }

  private void build(ProcessRegistry registry, Path log) throws IOException {
    var command = new ArrayList<>(List.of("build", "--db=postgres", "--health-enabled=false"));
    var builder = new ProcessBuilder(command(command)).redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    var status = registry.start(builder).onExit().join().exitValue();
    if (status != 0) {
      throw new IOException("Keycloak could not be built; see " + log);
    }
  }

  private Path built() {
    return besides(".built");
  }

  private Path besides(String suffix) {
    return home.resolveSibling(home.getFileName() + suffix);
  }

  private static StandardOpenOption[] lockOptions() {
    return new StandardOpenOption[] {StandardOpenOption.CREATE, StandardOpenOption.WRITE};
  }
}
