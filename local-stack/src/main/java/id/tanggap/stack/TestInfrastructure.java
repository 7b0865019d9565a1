package id.tanggap.stack;

import id.tanggap.stack.kafka.KafkaBroker;
import id.tanggap.stack.machine.Folder;
import id.tanggap.stack.machine.FreePorts;
import id.tanggap.stack.machine.Secrets;
import id.tanggap.stack.postgres.Databases;
import id.tanggap.stack.postgres.PostgresServer;
import id.tanggap.stack.postgres.ServiceDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A real database server and a real broker for the tests of one JVM: started when first asked for,
 * stopped and forgotten when the JVM ends.
 *
 * <p>What runs is remembered in system properties, not in fields, because Quarkus loads the test
 * resources of one JVM in several class loaders.
 */
public final class TestInfrastructure {

  private static final String DIRECTORY = "tanggap.test-infrastructure.directory";
  private static final String POSTGRES = "tanggap.test-infrastructure.postgres";
  private static final String KAFKA = "tanggap.test-infrastructure.kafka";

  /**
   * The one lock of the whole JVM, as the name of a constant is the same object in every class
   * loader; that of the system properties would stop whoever reads one while a server starts.
   */
  private static final Object OF_ALL_CLASS_LOADERS = DIRECTORY;

  private TestInfrastructure() {}

  /** The Quarkus settings with which the tests of {@code service} reach its database and Kafka. */
  public static Map<String, String> configurationOf(String service) {
    var database = databaseOf(service);
    return Map.of(
        "quarkus.datasource.jdbc.url", database.jdbcUrl(),
        "quarkus.datasource.username", database.application().name(),
        "quarkus.datasource.password", database.application().password(),
        "quarkus.flyway.username", database.owner().name(),
        "quarkus.flyway.password", database.owner().password(),
        "quarkus.flyway.placeholders.applicationRole", database.application().name(),
        "kafka.bootstrap.servers", bootstrapServers());
  }

  /** The database of {@code service} (a folder's name), empty when it is asked for first. */
  public static ServiceDatabase databaseOf(String service) {
    synchronized (OF_ALL_CLASS_LOADERS) {
      var port = Integer.parseInt(remembered(POSTGRES, TestInfrastructure::startPostgres));
      return new Databases(port, Secrets.in(directory())).provide(ServiceDatabase.nameFor(service));
    }
  }

  /** Where the broker with the topics of the event contract is found. */
  public static String bootstrapServers() {
    return remembered(KAFKA, TestInfrastructure::startKafka);
  }

  private static String remembered(String property, Supplier<String> start) {
    synchronized (OF_ALL_CLASS_LOADERS) {
      var known = System.getProperty(property);
      if (known != null) {
        return known;
      }
      var started = start.get();
      System.setProperty(property, started);
      return started;
    }
  }

  private static String startPostgres() {
    var binaries = Path.of(System.getProperty("java.io.tmpdir"), "embedded-pg");
    var data = directory().resolve("postgres");
    var server = new PostgresServer(data, binaries, FreePorts.any());
    server.start();
    atTheEnd(server::stop, data);
    return Integer.toString(server.port());
  }

  private static String startKafka() {
    var log = directory().resolve("kafka");
    var broker = KafkaBroker.open(log, FreePorts.any(), FreePorts.any());
    broker.start();
    atTheEnd(broker::stop, log);
    return broker.bootstrapServers();
  }

  private static Path directory() {
    return Path.of(remembered(DIRECTORY, TestInfrastructure::makeDirectory));
  }

  private static String makeDirectory() {
    try {
      var parent = Files.createDirectories(Path.of("target", "test-infrastructure"));
      return Files.createTempDirectory(parent, "jvm-").toAbsolutePath().toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void atTheEnd(Runnable stop, Path data) {
    Runnable stopAndForget =
        () -> {
          stop.run();
          Folder.delete(data);
        };
    Runtime.getRuntime().addShutdownHook(new Thread(stopAndForget));
  }
}
