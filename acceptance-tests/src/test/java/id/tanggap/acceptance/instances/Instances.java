package id.tanggap.acceptance.instances;

import id.tanggap.stack.TestInfrastructure;
import id.tanggap.stack.machine.ChildProcess;
import id.tanggap.stack.machine.ChildProcess.Program;
import id.tanggap.stack.machine.FreePorts;
import id.tanggap.stack.machine.Java;
import id.tanggap.stack.machine.ProcessRegistry;
import id.tanggap.stack.service.ServiceCatalog;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Processes of sla-monitor-service at one database and one broker of their own. */
final class Instances implements AutoCloseable {

  private static final String SERVICE = "sla-monitor-service";
  private static final int HEAP_IN_MEGABYTES = 192;
  private static final Path LOGS = Path.of("target");

  private final String database;
  private final ProcessRegistry registry;
  private int started;

  /** At this database, which is made when it is asked for first. */
  Instances(String database) {
    this.database = database;
    this.registry = new ProcessRegistry(LOGS.resolve(database + ".pids"));
  }

  /** One more, ready. */
  ChildProcess start() {
    return start(Map.of());
  }

  /** One more, ready, with something in its environment. */
  ChildProcess start(Map<String, String> environment) {
    var instance = new ChildProcess(program(environment), registry);
    instance.start();
    instance.awaitReady();
    return instance;
  }

  @Override
  public void close() {
    registry.close();
    registry.killAll();
  }

  private Program program(Map<String, String> environment) {
    var name = database + "-" + ++started;
    var port = FreePorts.any();
    var ready = URI.create("http://localhost:" + port + "/q/health/ready");
    var log = LOGS.resolve(name + ".log");
    return new Program(name, command(port), environment, log, ready);
  }

  private List<String> command(int port) {
    var rest = new ArrayList<String>();
    TestInfrastructure.configurationOf(database)
        .forEach((name, value) -> rest.add("-D" + name + "=" + value));
    rest.add("-Dquarkus.http.port=" + port);
    rest.add("-Dquarkus.http.host=localhost");
    rest.add("-Dquarkus.oidc.tenant-enabled=false");
    rest.add("-jar");
    rest.add(new ServiceCatalog(Path.of("..")).program(SERVICE).toString());
    return Java.small(HEAP_IN_MEGABYTES, rest.toArray(String[]::new));
  }
}
