package id.tanggap.complaint.secret;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * What people wrote, as the tables keep it: AES-256-GCM with a nonce of its own before it, bound to
 * the place it belongs to, so that it cannot be read in another one.
 */
@Singleton
public class TextCipher {

  private static final String ALGORITHM = "AES/GCM/NoPadding";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final SecureRandom random = new SecureRandom();
  private final SecretKey key;

  TextCipher(Keys keys) {
    this.key = keys.of("complaint text", "AES");
  }

  /** The text, to be kept at a place, such as the id of its row. */
  public byte[] encrypted(String text, Object place) {
    var nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    var content = work(Cipher.ENCRYPT_MODE, nonce, text.getBytes(UTF_8), place);
    return ByteBuffer.allocate(nonce.length + content.length).put(nonce).put(content).array();
  }

  /** The text that was encrypted for this place. */
  public String decrypted(byte[] kept, Object place) {
    var content = ByteBuffer.wrap(kept);
    var nonce = new byte[NONCE_BYTES];
    content.get(nonce);
    var rest = new byte[content.remaining()];
    content.get(rest);
    return new String(work(Cipher.DECRYPT_MODE, nonce, rest, place), UTF_8);
  }

  private byte[] work(int mode, byte[] nonce, byte[] input, Object place) {
    try {
      var cipher = Cipher.getInstance(ALGORITHM);
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(place.toString().getBytes(UTF_8));
      return cipher.doFinal(input);
    } catch (GeneralSecurityException otherKeyOrPlace) {
      throw new IllegalStateException("a text cannot be read with this key", otherKeyOrPlace);
    }
  }
}
