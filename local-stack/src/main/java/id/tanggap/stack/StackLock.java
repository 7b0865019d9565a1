package id.tanggap.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Lets one stack at a time run in a folder. The operating system holds the lock, so that a stack
 * that was killed leaves none behind.
 */
final class StackLock implements AutoCloseable {

  private final FileChannel channel;

  private StackLock(FileChannel channel) {
    this.channel = channel;
  }

  /** The lock on {@code home}, or nothing while another stack has it. */
  static Optional<StackLock> tryOn(Path home) {
    try {
      Files.createDirectories(home);
      var channel =
          FileChannel.open(file(home), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (channel.tryLock() == null) {
        channel.close();
        return Optional.empty();
      }
      channel.truncate(0).write(ByteBuffer.wrap(ownPid()));
      return Optional.of(new StackLock(channel));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The process id of the stack that holds the lock, as far as it is known. */
  static String holder(Path home) {
    try {
      return Files.readString(file(home)).strip();
    } catch (IOException e) {
      return "unknown";
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] ownPid() {
    return Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8);
  }

  private static Path file(Path home) {
    return home.resolve("stack.lock");
  }
}
