package id.tanggap.stack;

import id.tanggap.stack.machine.FolderLock;
import id.tanggap.stack.machine.Java;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** A second process that claims a folder, says so and holds it until it is killed. */
final class OtherJvm implements AutoCloseable {

  private final Process process;

  private OtherJvm(Process process) {
    this.process = process;
  }

  static OtherJvm holdingTheClaimOn(Path home) throws IOException {
    var classPath = System.getProperty("java.class.path");
    var command = Java.small(64, "-cp", classPath, OtherJvm.class.getName(), home.toString());
    var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    var process = builder.start();
    if (process.getInputStream().read() == -1) {
      throw new IOException("The other JVM ended");
    }
    return new OtherJvm(process);
  }

  /** The other process: prints one byte when it has the claim. */
  public static void main(String[] home) throws InterruptedException {
    try (var lock = FolderLock.tryOn(Path.of(home[0]).resolve("stack.lock")).orElseThrow()) {
      System.out.println(lock);
      new CountDownLatch(1).await();
    }
  }

  long pid() {
    return process.pid();
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }
}
