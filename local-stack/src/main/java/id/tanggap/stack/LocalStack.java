package id.tanggap.stack;

import id.tanggap.stack.machine.FolderLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.function.ToIntFunction;

/** What {@code ./run} starts: the whole system in the folder of the checkout, until Ctrl-C. */
public final class LocalStack {

  private static final int FAILED = 1;
  private static final int REFUSED = 2;
  private static final int INTERRUPTED = 130;

  private final StackFolders folders;
  private final CommandLine line;

  private LocalStack(StackFolders folders, CommandLine line) {
    this.folders = folders;
    this.line = line;
  }

  /** The working directory is the checkout; the options are those of {@code ./run}. */
  public static void main(String[] arguments) {
    System.exit(exitStatus(arguments));
  }

  private static int exitStatus(String... arguments) {
    try {
      var line = CommandLine.parse(arguments);
      return new LocalStack(line.folders(Path.of("")), line).run();
    } catch (StartRefused e) {
      System.err.println(e.getMessage());
      return REFUSED;
    }
  }

  private int run() {
    return switch (line.purpose()) {
      case EXPLAIN -> explain();
      case SERVE -> whileRunning(LocalStack::serve);
      case DEMONSTRATE -> runsAlready() ? demonstrate() : whileRunning(stack -> demonstrate());
    };
  }

  private static int explain() {
    System.out.print(CommandLine.USAGE);
    return 0;
  }

  private int whileRunning(ToIntFunction<Stack> work) {
    var stack = Stack.in(folders, line.options());
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack)));
    try (var progress = new ConsoleProgress(System.out)) {
      stack.start(progress);
      progress.close();
      new Welcome(stack.describe(), folders.stackFile()).print(System.out, progress.elapsed());
    } catch (RuntimeException e) {
      if (stack.isClosing()) {
        return INTERRUPTED;
      }
      System.err.println("Tanggap did not start: " + e.getMessage());
      return FAILED;
    }
    return work.applyAsInt(stack);
  }

  private static void stop(Stack stack) {
    System.out.println("Stopping ...");
    stack.close();
    ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
    System.out.println("Stopped.");
  }

  private boolean runsAlready() {
    var lock = FolderLock.tryOn(folders.stackLock());
    lock.ifPresent(FolderLock::close);
    if (lock.isPresent()) {
      return false;
    }
    if (!line.options().equals(StackOptions.USUAL)) {
      throw new StartRefused(
          "Tanggap already runs in this folder; only --data and --data-complaints go with that");
    }
    if (!Files.exists(folders.stackFile())) {
      throw new StartRefused(
          "Tanggap is still starting in this folder; try again when it is ready");
    }
    return true;
  }

  private int demonstrate() {
    return new DemoRun(folders, line.script())
        .against(folders.stackFile(), line.data(), line.complaints());
  }

  private static int serve(Stack stack) {
    for (var part : stack.processes()) {
      part.onUnexpectedEnd(() -> System.err.println("Ended by itself: " + part));
    }
    try {
      new CountDownLatch(1).await();
      return 0;
    } catch (InterruptedException e) {
      return INTERRUPTED;
    }
  }
}
