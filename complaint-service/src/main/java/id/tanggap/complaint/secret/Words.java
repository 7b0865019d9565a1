package id.tanggap.complaint.secret;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Words under one key: AES-256-GCM with a nonce of its own before them, bound to the place they
 * belong to, so that they cannot be read in another one.
 */
final class Words {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int KEY_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private Words() {}

  static SecretKey newKey() {
    return new SecretKeySpec(random(KEY_BYTES), "AES");
  }

  static byte[] encrypted(String text, SecretKey key, Object place) {
    var nonce = random(NONCE_BYTES);
    try {
      var words = cipher(Cipher.ENCRYPT_MODE, key, nonce, place).doFinal(text.getBytes(UTF_8));
      return ByteBuffer.allocate(nonce.length + words.length).put(nonce).put(words).array();
    } catch (GeneralSecurityException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  /** The text; refused where key or place are others, or a byte was changed. */
  static String decrypted(byte[] kept, SecretKey key, Object place) throws AEADBadTagException {
    try {
      var nonce = new byte[NONCE_BYTES];
      var words = ByteBuffer.wrap(kept).get(nonce).slice();
      var text = ByteBuffer.allocate(words.remaining());
      cipher(Cipher.DECRYPT_MODE, key, nonce, place).doFinal(words, text);
      return UTF_8.decode(text.flip()).toString();
    } catch (AEADBadTagException otherKeyOrPlace) {
      throw otherKeyOrPlace;
    } catch (GeneralSecurityException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  private static Cipher cipher(int mode, SecretKey key, byte[] nonce, Object place)
      throws GeneralSecurityException {
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(place.toString().getBytes(UTF_8));
    return cipher;
  }

  private static byte[] random(int bytes) {
    var random = new byte[bytes];
    RANDOM.nextBytes(random);
    return random;
  }
}
