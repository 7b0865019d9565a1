package id.tanggap.complaint.secret;

import java.nio.ByteBuffer;

/**
 * A text as the tables keep it: first its wrapping, which is a 1, the name of the secret and the
 * wrapped key of this one text ({@value #WRAPPING_BYTES} bytes in all), then the encrypted words.
 */
record Envelope(int secret, byte[] wrappedKey, byte[] words) {

  static final int WRAPPING_BYTES = 45;

  private static final byte VERSION = 1;
  private static final int WRAPPED_KEY_BYTES = 40;

  static boolean isOne(byte[] kept, KeyRing ring) {
    return kept.length > WRAPPING_BYTES
        && kept[0] == VERSION
        && ring.knows(ByteBuffer.wrap(kept).getInt(1));
  }

  static Envelope read(byte[] kept) {
    var rest = ByteBuffer.wrap(kept).position(1);
    var secret = rest.getInt();
    var wrappedKey = new byte[WRAPPED_KEY_BYTES];
    rest.get(wrappedKey);
    var words = new byte[rest.remaining()];
    rest.get(words);
    return new Envelope(secret, wrappedKey, words);
  }

  /** How everything begins that this secret wraps. */
  static byte[] beginning(int secret) {
    return ByteBuffer.allocate(1 + Integer.BYTES).put(VERSION).putInt(secret).array();
  }

  byte[] wrapping() {
    return ByteBuffer.allocate(WRAPPING_BYTES).put(VERSION).putInt(secret).put(wrappedKey).array();
  }

  byte[] bytes() {
    return ByteBuffer.allocate(WRAPPING_BYTES + words.length).put(wrapping()).put(words).array();
  }
}
