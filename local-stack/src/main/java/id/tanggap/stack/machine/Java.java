package id.tanggap.stack.machine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Command lines for JVMs, with the JDK that this one runs on. */
public final class Java {

  private static final Path PROGRAM = Path.of(System.getProperty("java.home"), "bin", "java");

  private Java() {}

  /**
   * A JVM with at most {@code heapMegabytes} of heap that compiles with C1 only: starts sooner and
   * needs less, at the price of peak speed.
   */
  public static List<String> small(int heapMegabytes, String... rest) {
    var flags = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    return command(heapMegabytes, flags, rest);
  }

  /** A JVM with at most {@code heapMegabytes} of heap and all of its compilers. */
  public static List<String> full(int heapMegabytes, String... rest) {
    return command(heapMegabytes, List.of(), rest);
  }

  private static List<String> command(int heapMegabytes, List<String> flags, String... rest) {
    List<String> command = new ArrayList<>();
    command.add(PROGRAM.toString());
    command.add("-Xmx%dm".formatted(heapMegabytes));
    command.addAll(flags);
    command.add("-Duser.timezone=UTC");
    command.addAll(List.of(rest));
    return command;
  }
}
