package id.tanggap.consultation.document;

import static java.nio.file.StandardOpenOption.DELETE_ON_CLOSE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import id.tanggap.api.hash.Sha256;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.commons.io.input.CloseShieldInputStream;

/**
 * Bytes on disk while somebody looks at them. Where the system allows it the file has no name from
 * its first byte on, so that nothing is left of it, whatever dies; in memory there is one buffer.
 */
final class SetAside implements AutoCloseable {

  /** The most that is in memory at once. */
  static final int BUFFER = 64 * 1024;

  private final FileChannel file;
  private final MessageDigest hash = Sha256.begun();
  private long length;

  private SetAside(FileChannel file) {
    this.file = file;
  }

  /** A place for bytes in a file in which nothing is yet. */
  static SetAside in(Path file) throws IOException {
    return new SetAside(FileChannel.open(file, READ, WRITE, DELETE_ON_CLOSE));
  }

  /**
   * Takes all of a stream; of what is more than the limit it keeps nothing, but reads it, so that
   * its sender hears why it is refused.
   */
  void fill(InputStream source, long most) throws IOException {
    var buffer = new byte[BUFFER];
    for (var read = source.read(buffer); read >= 0; read = source.read(buffer)) {
      length += read;
      if (length <= most) {
        keep(buffer, read);
      }
    }
  }

  private void keep(byte[] buffer, int count) {
    hash.update(buffer, 0, count);
    try {
      for (var rest = ByteBuffer.wrap(buffer, 0, count); rest.hasRemaining(); ) {
        file.write(rest);
      }
    } catch (IOException noRoom) {
      throw new UncheckedIOException(noRoom);
    }
  }

  long length() {
    return length;
  }

  /** The hash of what was taken, in hex; asked for once. */
  String sha256Hex() {
    return HexFormat.of().formatHex(hash.digest());
  }

  /** From its beginning on; one reader at a time. */
  InputStream read() throws IOException {
    return new BufferedInputStream(
        CloseShieldInputStream.wrap(Channels.newInputStream(file.position(0))), BUFFER);
  }

  /** To read here and there in it. */
  SeekableByteChannel channel() {
    return file;
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
