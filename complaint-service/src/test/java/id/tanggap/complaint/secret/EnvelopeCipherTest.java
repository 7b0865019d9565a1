package id.tanggap.complaint.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tanggap.api.secret.Secret;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each text has a key of its own, and the secret can be changed under it. */
class EnvelopeCipherTest {

  private static final String OLD = secret(2);
  private static final String NEW = secret(1);
  private static final String TEXT = "Ada yang minta uang terima kasih – 042.";
  private static final String PLACE = "019ab2f0-4c18-7d21-8a3e-5f0c9be41d77";

  @Test
  void a_text_is_read_where_it_belongs_and_nowhere_else() {
    var cipher = of(NEW);
    var kept = cipher.encrypted(TEXT, PLACE);

    assertThat(cipher.decrypted(kept, PLACE)).isEqualTo(TEXT);
    assertThatThrownBy(() -> cipher.decrypted(kept, "elsewhere"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageNotContaining(TEXT);
  }

  @Test
  void a_changed_byte_shows_wherever_it_is() {
    var cipher = of(NEW);
    var kept = cipher.encrypted(TEXT, PLACE);
    for (var at = 1; at < kept.length; at++) { // the first says how it is written
      var changed = kept.clone();
      changed[at] ^= 1;
      assertThatThrownBy(() -> cipher.decrypted(changed, PLACE))
          .as("byte %d", at)
          .isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void two_texts_have_two_keys() {
    var cipher = of(NEW);

    var one = Envelope.read(cipher.encrypted(TEXT, PLACE));
    var other = Envelope.read(cipher.encrypted(TEXT, PLACE));

    assertThat(one.wrappedKey()).isNotEqualTo(other.wrappedKey());
    assertThat(one.words()).isNotEqualTo(other.words());
  }

  @Test
  void with_a_new_secret_the_wrapping_changes_and_the_words_stay() {
    var kept = of(OLD).encrypted(TEXT, PLACE);
    var both = of(NEW, OLD);

    assertThat(both.decrypted(kept, PLACE)).isEqualTo(TEXT);
    var wrapping = both.renewed(kept);
    var now = joined(wrapping.bytes(), Envelope.read(kept).words());

    assertThat(wrapping.insteadOf()).isEqualTo(Envelope.WRAPPING_BYTES);
    assertThat(of(NEW).decrypted(now, PLACE)).isEqualTo(TEXT);
    assertThatThrownBy(() -> of(OLD).decrypted(now, PLACE))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void a_text_from_before_there_were_wrappings_is_read_and_gets_one() {
    var bare = Words.encrypted(TEXT, Secret.of(OLD, "old").key("complaint text", "AES"), PLACE);
    var cipher = new TextCipher(config(NEW, OLD));

    assertThat(cipher.decrypted(bare, PLACE)).isEqualTo(TEXT);
    var wrapping = cipher.renewed(bare, PLACE);

    assertThat(wrapping.insteadOf()).isZero();
    var kept = joined(wrapping.bytes(), bare);
    assertThat(new TextCipher(config(NEW)).decrypted(kept, PLACE)).isEqualTo(TEXT);
  }

  @Test
  void a_secret_that_is_too_short_stops_the_start() {
    var fifteen = Base64.getEncoder().encodeToString(new byte[15]);

    assertThatThrownBy(() -> of(fifteen)).hasMessageContaining("at least 32 bytes");
    assertThatThrownBy(() -> of(NEW, fifteen)).hasMessageContaining("at least 32 bytes");
  }

  private static EnvelopeCipher of(String secret, String... former) {
    return new EnvelopeCipher(KeyRing.of("a setting", secret, Optional.of(List.of(former))));
  }

  private static SecretConfig config(String secret, String... former) {
    return new SecretConfig() {
      @Override
      public String secret() {
        return secret;
      }

      @Override
      public Optional<List<String>> formerSecrets() {
        return Optional.of(List.of(former));
      }
    };
  }

  private static byte[] joined(byte[] wrapping, byte[] words) {
    return ByteBuffer.allocate(wrapping.length + words.length).put(wrapping).put(words).array();
  }

  private static String secret(int each) {
    var bytes = new byte[32];
    Arrays.fill(bytes, (byte) each);
    return Base64.getEncoder().encodeToString(bytes);
  }
}
