package id.tanggap.stack.rebuild;

import id.tanggap.stack.StackFile;
import id.tanggap.stack.StackFolders;
import id.tanggap.stack.machine.FolderLock;
import id.tanggap.stack.machine.ProcessRegistry;
import id.tanggap.stack.machine.Secrets;
import id.tanggap.stack.recount.KeptFigures;
import id.tanggap.stack.service.ServiceCatalog;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * {@code ./rebuild}: lets services of the running stack learn everything again, each into an empty
 * database, and compares with what the live ones know. Ends with 0 when all is equal, 1 when
 * something differs, 2 when it cannot look.
 */
public final class Rebuild {

  private static final String USAGE = "rebuild [--home FOLDER] [SERVICE ...]";

  private final StackFolders folders;
  private final List<String> services;

  private Rebuild(StackFolders folders, List<String> services) {
    this.folders = folders;
    this.services = services;
  }

  /** The working directory is the checkout; no service means all of them. */
  public static void main(String... arguments) {
    System.exit(run(List.of(arguments)));
  }

  private static int run(List<String> arguments) {
    try {
      return parse(arguments).compare();
    } catch (RuntimeException cannotLook) {
      System.out.println("cannot rebuild: " + cannotLook.getMessage());
      return 2;
    }
  }

  private static Rebuild parse(List<String> arguments) {
    var project = Path.of("");
    var hasHome = arguments.size() >= 2 && arguments.getFirst().equals("--home");
    var folders =
        hasHome
            ? StackFolders.withHome(project, Path.of(arguments.get(1)))
            : StackFolders.ofProject(project);
    var named = hasHome ? arguments.subList(2, arguments.size()) : arguments;
    if (!ServiceCatalog.FOLDERS.containsAll(named)) {
      throw new IllegalArgumentException(USAGE + ", of " + ServiceCatalog.FOLDERS);
    }
    return new Rebuild(folders, named.isEmpty() ? ServiceCatalog.FOLDERS : named);
  }

  /** One run at a time: the second one would take the databases of the first away. */
  private int compare() {
    if (!Files.exists(folders.stackFile())) {
      throw new IllegalStateException("no stack runs in " + folders.home() + "; ./run starts it");
    }
    try (var _ = FolderLock.tryOn(folders.rebuildLock()).orElseThrow(this::isUnderWay)) {
      return compareWith(StackFile.read(folders.stackFile()));
    }
  }

  private IllegalStateException isUnderWay() {
    return new IllegalStateException(
        "another ./rebuild is at work here, as process %s; wait until it has ended"
            .formatted(FolderLock.holder(folders.rebuildLock())));
  }

  private int compareWith(StackFile stack) {
    try (var registry = new ProcessRegistry(folders.home().resolve("rebuild.processes"))) {
      registry.endForgotten();
      var secrets = Secrets.in(folders.data());
      var selves =
          services.stream()
              .map(it -> new SecondSelf(it, folders, stack, registry, secrets))
              .toList();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> leaveNothing(registry, selves)));
      var reports = selves.parallelStream().map(SecondSelf::compare).toList();
      reports.forEach(report -> report.print(System.out));
      return reports.stream().allMatch(Report::isEqual) && figuresAreRight(stack) ? 0 : 1;
    }
  }

  /** Whoever interrupts it finds everything as it was before. */
  private static void leaveNothing(ProcessRegistry registry, List<SecondSelf> selves) {
    registry.close();
    registry.killAll();
    selves.forEach(SecondSelf::forget);
  }

  /**
   * Figures follow from what clocks told, which a second self would tell anew; so they are
   * recounted.
   */
  private boolean figuresAreRight(StackFile stack) {
    if (!services.contains(KeptFigures.SERVICE)) {
      return true;
    }
    var difference = new KeptFigures(stack).difference();
    var verdict = difference.map("DIFFERS, "::concat).orElse("equal to a recount from the topics");
    System.out.println("  compliance_figure: " + verdict);
    return difference.isEmpty();
  }
}
