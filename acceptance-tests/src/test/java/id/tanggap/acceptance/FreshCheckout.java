package id.tanggap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.stack.PortPlan;
import id.tanggap.stack.machine.Folder;
import id.tanggap.stack.machine.Java;
import id.tanggap.stack.machine.Secrets;
import id.tanggap.stack.postgres.Databases;
import id.tanggap.stack.postgres.ServiceDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A checkout that shares all that is built with this one and in which nothing ever ran; in it runs
 * what {@code ./run} becomes once everything is built, as a process group with a Ctrl-C of its own.
 */
final class FreshCheckout implements AutoCloseable {

  private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
  private static final Path FOLDER = Path.of("target", "fresh-checkout").toAbsolutePath();
  private static final Path HOME = FOLDER.resolve(".tanggap");

  private final PortPlan ports = PortPlan.free();
  private Process process;

  private FreshCheckout(String... options) throws IOException {
    process = start(options);
  }

  /** A first start: PostgreSQL and Keycloak still have to be unpacked. */
  static FreshCheckout run(String... options) throws IOException {
    prepare();
    return new FreshCheckout(options);
  }

  /** A start without data, but with the unpacked programs of this checkout. */
  static FreshCheckout runUnpacked(String... options) throws IOException {
    prepare();
    Files.createSymbolicLink(
        Files.createDirectories(HOME).resolve("tools"), PROJECT.resolve(".tanggap/tools"));
    return new FreshCheckout(options);
  }

  /** The next start in the same folder, on the data that the last one left. */
  void again(String... options) throws IOException {
    process = start(options);
  }

  /** What the database of a service that runs here answers to its application. */
  long count(String service, String question) throws SQLException {
    var database =
        new Databases(ports.postgres(), Secrets.in(HOME.resolve("data")))
            .describe(ServiceDatabase.nameFor(service));
    var reader = database.application();
    try (var connection =
            DriverManager.getConnection(database.jdbcUrl(), reader.name(), reader.password());
        var answer = connection.createStatement().executeQuery(question)) {
      answer.next();
      return answer.getLong(1);
    }
  }

  /** Whether a file that fits the pattern, below the folder with all data, is there by now. */
  boolean has(String folder, String pattern) {
    try (var files = Files.newDirectoryStream(HOME.resolve(folder), pattern)) {
      return files.iterator().hasNext();
    } catch (IOException e) {
      return false;
    }
  }

  boolean isRunning() {
    return process.isAlive();
  }

  /** Everything that it has started so far. */
  List<ProcessHandle> children() {
    return process.descendants().toList();
  }

  /** Ctrl-C: the whole group of processes hears it. */
  void interrupt() throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-INT", "--", "-" + process.pid()).inheritIO().start().waitFor();
  }

  /** The exit status of a run that left nothing but its data: no process, no port, no address. */
  int exitStatus(int patienceSeconds) throws IOException, InterruptedException {
    assertThat(process.waitFor(patienceSeconds, TimeUnit.SECONDS)).as(screen()).isTrue();
    assertThat(ProcessHandle.allProcesses().filter(FreshCheckout::isOfHere)).isEmpty();
    assertThat(ports.taken()).isEmpty();
    assertThat(HOME.resolve("stack.json")).doesNotExist();
    return process.exitValue();
  }

  String screen() throws IOException {
    return Files.readString(FOLDER.resolve("screen"));
  }

  @Override
  public void close() throws InterruptedException {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly().waitFor();
    Folder.delete(FOLDER);
  }

  private static void prepare() throws IOException {
    Folder.delete(FOLDER);
    Files.createDirectories(FOLDER);
    try (var content = Files.newDirectoryStream(PROJECT, "[!.]*")) {
      for (var file : content) {
        Files.createSymbolicLink(FOLDER.resolve(file.getFileName()), file);
      }
    }
  }

  private Process start(String... options) throws IOException {
    var command = new ArrayList<>(List.of("setsid", "env", "--default-signal=INT"));
    command.addAll(
        Java.small(
            256,
            "--sun-misc-unsafe-memory-access=allow",
            "--enable-native-access=ALL-UNNAMED",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Dlogging.configuration=file:local-stack/logging.properties",
            "-cp",
            classPath(),
            "id.tanggap.stack.LocalStack"));
    command.addAll(List.of("--port-base", Integer.toString(ports.base())));
    command.addAll(List.of(options));
    var builder = new ProcessBuilder(command).directory(FOLDER.toFile()).redirectErrorStream(true);
    return builder.redirectOutput(FOLDER.resolve("screen").toFile()).start();
  }

  private static String classPath() throws IOException {
    var built = PROJECT.resolve("local-stack/target");
    return built.resolve("classes") + ":" + Files.readString(built.resolve("run.classpath"));
  }

  private static boolean isOfHere(ProcessHandle process) {
    return process.info().commandLine().orElse("").contains(FOLDER.toString());
  }
}
