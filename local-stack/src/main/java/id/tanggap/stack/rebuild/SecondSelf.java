package id.tanggap.stack.rebuild;

import id.tanggap.stack.StackFile;
import id.tanggap.stack.StackFolders;
import id.tanggap.stack.kafka.KafkaPrincipals;
import id.tanggap.stack.machine.ChildProcess;
import id.tanggap.stack.machine.FreePorts;
import id.tanggap.stack.machine.ProcessRegistry;
import id.tanggap.stack.machine.Secrets;
import id.tanggap.stack.machine.StackClosedException;
import id.tanggap.stack.postgres.Databases;
import id.tanggap.stack.postgres.ServiceDatabase;
import id.tanggap.stack.service.Jvm;
import id.tanggap.stack.service.ServiceCatalog;
import id.tanggap.stack.service.ServiceEnvironment;
import id.tanggap.stack.service.ServiceProcess;
import java.net.URI;
import java.util.Objects;

/**
 * The same program once more, with an empty database that is dropped afterwards. It reads the
 * topics from offset 0 with the very reactions of the live one; what it journals by them it keeps
 * to itself.
 */
final class SecondSelf {

  private final String service;
  private final StackFolders folders;
  private final StackFile stack;
  private final ProcessRegistry registry;
  private final Databases databases;
  private final KafkaPrincipals principals;
  private final String database;
  private boolean isForgotten;

  SecondSelf(
      String service,
      StackFolders folders,
      StackFile stack,
      ProcessRegistry registry,
      Secrets secrets) {
    this.service = service;
    this.folders = folders;
    this.stack = stack;
    this.registry = registry;
    databases = new Databases(portOf(live()), secrets);
    principals = new KafkaPrincipals(secrets);
    database = ServiceDatabase.nameFor(service) + "_rebuild";
  }

  /** Starts it, waits until it is as far as the live one, compares and forgets it. */
  Report compare() {
    var database = begin();
    var process = process(database);
    try {
      process.start();
      process.awaitReady();
      var rebuilt = new LearntDatabase(database.jdbcUrl(), database.owner());
      return new Comparison(service, LearntDatabase.of(live()), rebuilt).report();
    } finally {
      process.stop();
      forget();
    }
  }

  private synchronized ServiceDatabase begin() {
    if (isForgotten) {
      throw new StackClosedException();
    }
    databases.drop(database);
    return databases.provide(database);
  }

  /** Drops its database; none is made after that. */
  synchronized void forget() {
    if (!isForgotten) {
      isForgotten = true;
      databases.drop(database);
    }
  }

  private ChildProcess process(ServiceDatabase database) {
    var kafka = stack.kafka().servicesBootstrapServers();
    var environment =
        new ServiceEnvironment(kafka, principals, stack.oidc().issuer())
            .withSecretsOf(principals.secrets());
    var program = new ServiceCatalog(folders.project()).program(service);
    return new ServiceProcess(service, program, FreePorts.any(), database, Jvm.SMALL)
        .in(environment.rebuilding(), folders.log(service + "-rebuild"), registry);
  }

  private StackFile.Postgres live() {
    return Objects.requireNonNull(stack.postgres().get(service), service);
  }

  private static int portOf(StackFile.Postgres live) {
    return URI.create(live.jdbcUrl().replaceFirst("^jdbc:", "")).getPort();
  }
}
