package id.tanggap.complaint.secret;

import javax.crypto.AEADBadTagException;

/**
 * Envelope encryption: each text has a key of its own (AES-256-GCM), and that key is kept with the
 * text, wrapped with the current secret. To change the secret is to wrap those keys anew.
 */
public final class EnvelopeCipher {

  private final KeyRing ring;

  public EnvelopeCipher(KeyRing ring) {
    this.ring = ring;
  }

  /** The text, to be kept at a place, such as the id of its row. */
  public byte[] encrypted(String text, Object place) {
    var key = Words.newKey();
    return new Envelope(ring.current(), ring.wrapped(key), Words.encrypted(text, key, place))
        .bytes();
  }

  /** The text that was encrypted for this place, with a secret that is still here. */
  public String decrypted(byte[] kept, Object place) {
    var envelope = Envelope.read(kept);
    var key = ring.unwrapped(envelope.secret(), envelope.wrappedKey());
    try {
      return Words.decrypted(envelope.words(), key, place);
    } catch (AEADBadTagException changedOrMoved) {
      throw new IllegalStateException("a text was changed, or moved", changedOrMoved);
    }
  }

  /** The wrapping that a text of a former secret gets in place of its own. */
  public Wrapping renewed(byte[] kept) {
    var envelope = Envelope.read(kept);
    var key = ring.unwrapped(envelope.secret(), envelope.wrappedKey());
    var fresh = new Envelope(ring.current(), ring.wrapped(key), envelope.words());
    return new Wrapping(fresh.wrapping(), Envelope.WRAPPING_BYTES);
  }

  /** How everything begins that the current secret wraps. */
  public byte[] currentBeginning() {
    return Envelope.beginning(ring.current());
  }

  /** A new wrapping, and the length of what it stands in place of. */
  public record Wrapping(byte[] bytes, int insteadOf) {}
}
