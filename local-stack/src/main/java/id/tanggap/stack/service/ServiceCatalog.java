package id.tanggap.stack.service;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The services of the project by their folder, in the order of their ports. */
public final class ServiceCatalog {

  /** Their one list; a folder without a program is left out of the stack. */
  public static final List<String> FOLDERS =
      List.of(
          "consultation-service", "escalation-service", "sla-monitor-service", "complaint-service");

  private final Path project;

  /** The services of the project in this folder. */
  public ServiceCatalog(Path project) {
    this.project = project;
  }

  /** The services that are built and can run. */
  public List<String> built() {
    return FOLDERS.stream().filter(service -> Files.exists(program(service))).toList();
  }

  /** The n-th service, counted from 1, listens on the n-th port after the base. */
  public int position(String service) {
    return FOLDERS.indexOf(service) + 1;
  }

  /** The jar that runs {@code service}. */
  public Path program(String service) {
    return project.resolve(service).resolve("target/quarkus-app/quarkus-run.jar");
  }
}
