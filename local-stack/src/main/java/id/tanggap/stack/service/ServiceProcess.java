package id.tanggap.stack.service;

import id.tanggap.stack.machine.ChildProcess;
import id.tanggap.stack.machine.ProcessRegistry;
import id.tanggap.stack.postgres.ServiceDatabase;
import java.net.URI;
import java.nio.file.Path;

/** How one service is run: its jar, its port, its database. */
public record ServiceProcess(
    String name, Path program, int port, ServiceDatabase database, Jvm jvm) {

  private static final String WITH_SEALED_THINGS = "complaint-service";

  /** Whether it works with the sealed role of its database, too. */
  public boolean keepsSealedThings() {
    return name.equals(WITH_SEALED_THINGS);
  }

  /** Where its API is found. */
  public String url() {
    return "http://localhost:" + port;
  }

  /** The process, not yet started; ready when the service's own readiness says so. */
  public ChildProcess in(ServiceEnvironment environment, Path log, ProcessRegistry registry) {
    var command = jvm.command("--sun-misc-unsafe-memory-access=allow", "-jar", program.toString());
    var ready = URI.create(url() + "/q/health/ready");
    return new ChildProcess(
        new ChildProcess.Program(name, command, environment.of(this), log, ready), registry);
  }
}
