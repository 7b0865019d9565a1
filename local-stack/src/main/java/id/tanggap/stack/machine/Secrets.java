package id.tanggap.stack.machine;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Random passwords of one stack by name, made on first use and kept beside its data. */
public final class Secrets {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 16;

  private final Path file;
  private final Properties known = new Properties();

  private Secrets(Path file) {
    this.file = file;
  }

  /** The secrets kept in {@code directory}, which need not exist yet. */
  public static Secrets in(Path directory) {
    var secrets = new Secrets(directory.resolve("secrets.properties"));
    secrets.load();
    return secrets;
  }

  /**
   * The secret called {@code name}: 32 hexadecimal digits, the same at every call and every start.
   */
  public synchronized String named(String name) {
    var secret = known.getProperty(name);
    if (secret != null) {
      return secret;
    }
    var bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    var fresh = HexFormat.of().formatHex(bytes);
    known.setProperty(name, fresh);
    save();
    return fresh;
  }

  /** The same as the 32 bytes of a key, in Base64. */
  public String key(String name) {
    return base64(named(name + ".key"));
  }

  /** Keys that {@code ./rotate-keys} has put out of use, with commas between; perhaps none. */
  public synchronized String formerKeys(String name) {
    return Stream.of(known.getProperty(name + ".formerkeys", "").split(","))
        .filter(former -> !former.isEmpty())
        .map(Secrets::base64)
        .collect(Collectors.joining(","));
  }

  private static String base64(String secret) {
    return Base64.getEncoder().encodeToString(secret.getBytes(US_ASCII));
  }

  private void load() {
    if (!Files.exists(file)) {
      return;
    }
    try (var reader = Files.newBufferedReader(file)) {
      known.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void save() {
    try {
      var text = new ByteArrayOutputStream();
      known.store(text, "Made at random for this stack; safe to delete together with its data.");
      Files.createDirectories(file.getParent());
      PrivateFile.write(file, text.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
