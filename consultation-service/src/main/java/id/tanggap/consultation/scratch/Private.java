package id.tanggap.consultation.scratch;

import static java.nio.file.attribute.PosixFilePermissions.asFileAttribute;
import static java.nio.file.attribute.PosixFilePermissions.fromString;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

/** For the user of this process and for nobody else. */
final class Private {

  static final FileAttribute<?> FILE = asFileAttribute(fromString("rw-------"));

  private static final Set<PosixFilePermission> FOLDER = fromString("rwx------");

  private Private() {}

  /**
   * A folder that is there and ours; what somebody else has made under its name stops the start.
   */
  static Path folder(Path path) throws IOException {
    if (Files.notExists(path)) {
      Files.createDirectories(path, asFileAttribute(FOLDER));
    }
    Files.setPosixFilePermissions(path, FOLDER);
    return path;
  }
}
