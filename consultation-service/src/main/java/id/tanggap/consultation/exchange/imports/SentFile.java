package id.tanggap.consultation.exchange.imports;

import id.tanggap.api.hash.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.HexFormat;

/** A file as it was sent, on the disk while it is read: a workbook begins at its end. */
record SentFile(Path path, String sha256) implements AutoCloseable {

  /** Takes all of it into a file of which nothing is in yet. */
  static SentFile of(InputStream body, Path path) throws IOException {
    try (var file = new DigestOutputStream(Files.newOutputStream(path), Sha256.begun())) {
      body.transferTo(file);
      return new SentFile(path, HexFormat.of().formatHex(file.getMessageDigest().digest()));
    } catch (IOException | RuntimeException failure) {
      Files.deleteIfExists(path);
      throw failure;
    }
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(path);
  }
}
