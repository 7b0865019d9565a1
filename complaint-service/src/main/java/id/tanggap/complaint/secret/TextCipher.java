package id.tanggap.complaint.secret;

import id.tanggap.complaint.secret.EnvelopeCipher.Wrapping;
import jakarta.inject.Singleton;
import javax.crypto.AEADBadTagException;
import javax.crypto.SecretKey;

/**
 * What people wrote in complaints, as the tables keep it. A text that was written before texts had
 * a wrapping has its words only, under a key derived from the secret of its time.
 */
@Singleton
public class TextCipher {

  private final KeyRing ring;
  private final EnvelopeCipher envelopes;

  TextCipher(SecretConfig config) {
    this.ring = KeyRing.of(SecretConfig.SETTING, config.secret(), config.formerSecrets());
    this.envelopes = new EnvelopeCipher(ring);
  }

  /** The text, to be kept at a place, such as the id of its row. */
  public byte[] encrypted(String text, Object place) {
    return envelopes.encrypted(text, place);
  }

  /** The text that was encrypted for this place. */
  public String decrypted(byte[] kept, Object place) {
    return Envelope.isOne(kept, ring) ? envelopes.decrypted(kept, place) : bare(kept, place).text();
  }

  /** The wrapping that a text of a former secret gets. */
  public Wrapping renewed(byte[] kept, Object place) {
    return Envelope.isOne(kept, ring)
        ? envelopes.renewed(kept)
        : new Wrapping(
            new Envelope(ring.current(), ring.wrapped(bare(kept, place).key()), kept).wrapping(),
            0);
  }

  /** How everything begins that the current secret wraps. */
  public byte[] currentBeginning() {
    return envelopes.currentBeginning();
  }

  /** Tells the current secret from another one. */
  public String fingerprint() {
    return ring.fingerprint();
  }

  /** Whether there are former secrets, so that something may have to be wrapped anew. */
  public boolean hasFormer() {
    return ring.hasFormer();
  }

  private Bare bare(byte[] kept, Object place) {
    for (var secret : ring.all()) {
      var key = secret.key("complaint text", "AES");
      try {
        return new Bare(Words.decrypted(kept, key, place), key);
      } catch (AEADBadTagException otherSecret) {
        continue;
      }
    }
    throw new IllegalStateException("a text cannot be read with the keys there are");
  }

  private record Bare(String text, SecretKey key) {}
}
