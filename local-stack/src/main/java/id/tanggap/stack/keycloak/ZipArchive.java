package id.tanggap.stack.keycloak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A zip file whose entries all lie in one top folder. */
record ZipArchive(Path file) {

  void unpackWithoutTopFolderInto(Path target) throws IOException {
    try (var zip = new ZipFile(file.toFile())) {
      var entries = zip.entries();
      while (entries.hasMoreElements()) {
        unpack(zip, entries.nextElement(), target);
      }
    }
  }

  private static void unpack(ZipFile zip, ZipEntry entry, Path target) throws IOException {
    var name = entry.getName().substring(entry.getName().indexOf('/') + 1);
    var path = target.resolve(name).normalize();
    if (!path.startsWith(target)) {
      throw new IOException("The archive would write outside its folder: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(path);
      return;
    }
    Files.createDirectories(path.getParent());
    try (var content = zip.getInputStream(entry)) {
      Files.copy(content, path);
    }
  }
}
