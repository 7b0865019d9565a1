package id.tanggap.journal;

import id.tanggap.stack.TestInfrastructure;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.exceptionsorter.PostgreSQLExceptionSorter;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/** One instance of a service: its relay, its broker, and a pool of one connection. */
record Instance(String database, String name, AgroalDataSource pool, Relay relay) {

  static Instance of(String database, String name) throws SQLException {
    var described = TestInfrastructure.databaseOf(database);
    var application = described.application();
    var pool =
        AgroalDataSource.from(
            new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(
                    it ->
                        it.maxSize(1)
                            .acquisitionTimeout(Duration.ofSeconds(2))
                            .exceptionSorter(new PostgreSQLExceptionSorter())
                            .connectionFactoryConfiguration(
                                to ->
                                    to.jdbcUrl(described.jdbcUrl() + "?ApplicationName=" + name)
                                        .principal(new NamePrincipal(application.name()))
                                        .credential(new SimplePassword(application.password())))));
    var broker = new Broker(new OpenBroker());
    return new Instance(database, name, pool, new Relay(pool, new Settings(), broker));
  }

  void start() {
    relay.start(new StartupEvent());
  }

  void stopRelaying() throws InterruptedException {
    relay.stop(new ShutdownEvent());
  }

  void stop() throws InterruptedException {
    stopRelaying();
    pool.close();
  }

  /** As when its machine dies: no farewell, and no connection ever after. */
  void loseItsConnections() {
    pool.close();
  }

  boolean holdsTheLock() {
    return counted(
            "pg_locks JOIN pg_stat_activity USING (pid)", "locktype = 'advisory' AND granted")
        == 1;
  }

  boolean isCutOff() {
    return counted("pg_stat_activity", "true") == 0;
  }

  private long counted(String views, String condition) {
    return Long.parseLong(
        Server.ask(
            database,
            "SELECT count(*) FROM %s WHERE %s AND application_name = '%s'"
                .formatted(views, condition, name)));
  }

  String ask(String question) throws SQLException {
    try (var connection = pool.getConnection();
        var statement = connection.createStatement();
        var answer = statement.executeQuery(question)) {
      answer.next();
      return answer.getString(1);
    }
  }

  private record OpenBroker() implements BrokerAccess {
    @Override
    public String bootstrapServers() {
      return TestInfrastructure.bootstrapServers();
    }

    @Override
    public String securityProtocol() {
      return "PLAINTEXT";
    }

    @Override
    public Optional<String> mechanism() {
      return Optional.empty();
    }

    @Override
    public Optional<String> credentials() {
      return Optional.empty();
    }
  }

  private record Settings() implements JournalConfig {
    @Override
    public String source() {
      return "journal-test";
    }

    @Override
    public String topic() {
      return Topic.NAME;
    }

    @Override
    public boolean publishes() {
      return true;
    }

    @Override
    public int batch() {
      return 1_000;
    }

    @Override
    public Duration poll() {
      return Duration.ofMillis(100);
    }

    @Override
    public Duration gather() {
      return Duration.ofMillis(10);
    }
  }
}
