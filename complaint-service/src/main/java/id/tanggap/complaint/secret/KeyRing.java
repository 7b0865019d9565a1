package id.tanggap.complaint.secret;

import id.tanggap.api.secret.Secret;
import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;

/**
 * The secrets with which keys of single texts are wrapped (AES-256 key wrap, RFC 3394): the current
 * one wraps, the former ones only unwrap. Each is known by a name derived from it.
 */
public final class KeyRing {

  private static final String WRAPPING = "AESWrap";

  private final int current;
  private final Map<Integer, Secret> secrets;

  private KeyRing(List<Secret> secrets) {
    this.current = secrets.getFirst().id();
    this.secrets = new LinkedHashMap<>();
    secrets.forEach(secret -> this.secrets.put(secret.id(), secret));
  }

  /** The ring of a setting; a secret that is too short stops the start. */
  public static KeyRing of(String setting, String secret, Optional<List<String>> former) {
    return new KeyRing(
        Stream.concat(Stream.of(secret), former.stream().flatMap(List::stream))
            .map(each -> Secret.of(each, setting))
            .toList());
  }

  /** Whether there are former secrets, so that something may have to be wrapped anew. */
  public boolean hasFormer() {
    return secrets.size() > 1;
  }

  /** Tells the current secret from another one, and nothing of it. */
  public String fingerprint() {
    return wrappingSecret(current).fingerprint();
  }

  int current() {
    return current;
  }

  boolean knows(int id) {
    return secrets.containsKey(id);
  }

  Collection<Secret> all() {
    return secrets.values();
  }

  /** A key, wrapped with the current secret. */
  byte[] wrapped(SecretKey key) {
    try {
      var cipher = Cipher.getInstance(WRAPPING);
      cipher.init(Cipher.WRAP_MODE, wrappingKey(current));
      return cipher.wrap(key);
    } catch (GeneralSecurityException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  /** A key that was wrapped with the secret of that name. */
  SecretKey unwrapped(int id, byte[] wrapped) {
    try {
      var cipher = Cipher.getInstance(WRAPPING);
      cipher.init(Cipher.UNWRAP_MODE, wrappingKey(id));
      return (SecretKey) cipher.unwrap(wrapped, "AES", Cipher.SECRET_KEY);
    } catch (GeneralSecurityException otherKey) {
      throw new IllegalStateException("a text cannot be read with the keys there are", otherKey);
    }
  }

  private SecretKey wrappingKey(int id) {
    return wrappingSecret(id).key("wrapping of keys", "AES");
  }

  private Secret wrappingSecret(int id) {
    var secret = secrets.get(id);
    if (secret == null) {
      throw new IllegalStateException("a text was written with a secret that is not here any more");
    }
    return secret;
  }
}
