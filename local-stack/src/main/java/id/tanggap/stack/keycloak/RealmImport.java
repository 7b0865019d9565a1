package id.tanggap.stack.keycloak;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.tanggap.stack.postgres.Databases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * Brings the realm into Keycloak's database. Keycloak skips a realm that exists, so that a changed
 * one needs an empty database: nothing is kept in there that the import does not bring.
 */
public final class RealmImport {

  private final String realm;
  private final String digest;

  /** The import of {@code realm} with its placeholders filled from {@code secrets}. */
  public RealmImport(ObjectNode realm, Map<String, String> secrets) {
    this.realm = realm.toPrettyString();
    this.digest = sha256(this.realm + new TreeMap<>(secrets));
  }

  /** Lays the realm where Keycloak finds it, and empties the database of another realm. */
  public void prepare(Path realmFile, Path marker, Databases databases, String database) {
    try {
      write(realmFile, realm);
      if (Files.exists(marker) && !Files.readString(marker).equals(digest)) {
        databases.drop(database);
      }
      write(marker, digest);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    var draft = Files.createTempFile(file.getParent(), "draft", ".part");
    Files.writeString(draft, text);
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static String sha256(String text) {
    try {
      var bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
