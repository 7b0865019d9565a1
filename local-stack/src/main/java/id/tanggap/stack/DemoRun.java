package id.tanggap.stack;

import id.tanggap.stack.machine.Java;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The demonstration, a program of its own that knows the system only from outside. */
final class DemoRun {

  private static final int HEAP_MEGABYTES = 192;

  private final StackFolders folders;
  private final Script script;

  DemoRun(StackFolders folders, Script script) {
    this.folders = folders;
    this.script = script;
  }

  /** What can be shown, and the program that does it. */
  enum Script {
    /** Questions of a file, each to its end, and complaints of another. */
    CASES("id.tanggap.demo.Demo"),
    /** The situations of a working day. */
    DAY("id.tanggap.demo.day.WorkingDay"),
    /** A working week in fast time. */
    WEEK("id.tanggap.demo.week.WorkingWeek");

    private final String program;

    Script(String program) {
      this.program = program;
    }

    boolean takesData() {
      return this == CASES;
    }
  }

  /** Runs it against the stack that {@code stack.json} describes; the result is its exit status. */
  int against(Path stackFile, Optional<Path> data, Optional<Path> complaints) {
    try {
      return new ProcessBuilder(command(stackFile, data, complaints)).inheritIO().start().waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 130;
    }
  }

  private List<String> command(Path stackFile, Optional<Path> data, Optional<Path> complaints)
      throws IOException {
    List<String> command =
        new ArrayList<>(Java.small(HEAP_MEGABYTES, "-cp", classPath(), script.program));
    command.addAll(List.of("--stack", stackFile.toString()));
    data.ifPresent(file -> command.addAll(List.of("--data", file.toString())));
    complaints.ifPresent(file -> command.addAll(List.of("--data-complaints", file.toString())));
    return command;
  }

  private String classPath() throws IOException {
    var built = folders.project().resolve("acceptance-tests/target");
    return built.resolve("classes") + ":" + Files.readString(built.resolve("run.classpath"));
  }
}
