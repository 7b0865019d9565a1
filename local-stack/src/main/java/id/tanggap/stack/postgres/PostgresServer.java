package id.tanggap.stack.postgres;

import id.tanggap.stack.machine.Part;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One PostgreSQL server on a fixed port whose data survives: every commit is on the disk before it
 * is answered. It can be stopped and started again.
 */
public final class PostgresServer implements Part {

  /** Everybody but the superuser of this machine shows a password. */
  private static final String CLIENT_AUTHENTICATION =
      """
      local all postgres              trust
      host  all postgres 127.0.0.1/32 trust
      host  all postgres ::1/128      trust
      host  all all      127.0.0.1/32 scram-sha-256
      host  all all      ::1/128      scram-sha-256
      """;

  /**
   * Many make the guessing of a weak password slow, and every connection too; the passwords here
   * are random and long.
   */
  private static final String ROUNDS_OF_HASHING = "1";

  private static final Duration START_LIMIT = Duration.ofSeconds(90);

  private final Path directory;
  private final Path binaries;
  private final int port;
  private @Nullable EmbeddedPostgres running;

  /**
   * A server that keeps its data below {@code directory} and its unpacked program in {@code
   * binaries}.
   */
  public PostgresServer(Path directory, Path binaries, int port) {
    this.directory = directory.toAbsolutePath();
    this.binaries = binaries.toAbsolutePath();
    this.port = port;
  }

  /** Stops a server on the data below {@code directory} whose JVM was killed. */
  public static void stopForgotten(Path directory) {
    ForgottenServer.stopIn(directory.resolve("data"));
  }

  @Override
  public String name() {
    return "PostgreSQL";
  }

  /**
   * Starts the server and returns when it answers; a forgotten one on the same data stops first.
   */
  @Override
  public synchronized void start() {
    ForgottenServer.stopIn(data());
    try {
      Files.createDirectories(directory);
      Files.createDirectories(binaries);
      running = server().start();
      Files.writeString(data().resolve("pg_hba.conf"), CLIENT_AUTHENTICATION);
      reloadConfiguration();
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL did not start; see " + log(), e);
    }
  }

  /**
   * Stops the server and returns when it is gone, also where its start was cut short or it takes
   * longer than the library waits for it; its data stays.
   */
  @Override
  public synchronized void stop() {
    try {
      if (running != null) {
        running.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      running = null;
      ForgottenServer.stopIn(data());
    }
  }

  /** The TCP port on the loopback interface. */
  public int port() {
    return port;
  }

  /** The process id of the server, as its own pid file says. */
  public long pid() {
    return ForgottenServer.pidIn(data()).orElseThrow();
  }

  private EmbeddedPostgres.Builder server() {
    var log = ProcessBuilder.Redirect.appendTo(log().toFile());
    return EmbeddedPostgres.builder()
        .setPort(port)
        .setDataDirectory(data())
        .setCleanDataDirectory(false)
        .setRegisterShutdownHook(false)
        .setLocaleConfig("locale", "C")
        .setLocaleConfig("locale-provider", "builtin")
        .setLocaleConfig("builtin-locale", "C.UTF-8")
        .setOverrideWorkingDirectory(binaries.toFile())
        .setPGStartupWait(START_LIMIT)
        .setOutputRedirector(log)
        .setErrorRedirector(log)
        .setServerConfig("scram_iterations", ROUNDS_OF_HASHING)
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("full_page_writes", "on");
  }

  private void reloadConfiguration() {
    var url = "jdbc:postgresql://localhost:%d/postgres".formatted(port);
    try (var server = DriverManager.getConnection(url, "postgres", "");
        var statement = server.createStatement()) {
      statement.execute("SELECT pg_reload_conf()");
    } catch (SQLException e) {
      throw new IllegalStateException("PostgreSQL does not answer on port " + port, e);
    }
  }

  private Path data() {
    return directory.resolve("data");
  }

  private Path log() {
    return directory.resolve("postgres.log");
  }
}
