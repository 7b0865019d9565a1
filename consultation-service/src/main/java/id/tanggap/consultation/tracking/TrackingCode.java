package id.tanggap.consultation.tracking;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.tanggap.api.hash.Sha256;
import java.math.BigInteger;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A code of 100 bits, written as 20 letters and digits that cannot be taken for each other
 * (Crockford's Base32), five at a time: {@code 7KQ4X-M2D9A-0F3TB-HH2RW}.
 */
public record TrackingCode(String characters) {

  static final int BITS = 100;

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int BITS_EACH = 5;
  private static final int LENGTH = BITS / BITS_EACH;

  /** The code of the first bits of these random ones. */
  static TrackingCode of(byte[] random) {
    var bits = new BigInteger(1, random).shiftRight(random.length * Byte.SIZE - BITS);
    return new TrackingCode(
        IntStream.rangeClosed(1, LENGTH)
            .mapToObj(n -> letter(bits.shiftRight(BITS - n * BITS_EACH).intValue()))
            .collect(Collectors.joining()));
  }

  /** What somebody typed in: in small letters, with or without dashes, an O for a zero. */
  static TrackingCode typed(String text) {
    return new TrackingCode(
        text.toUpperCase(Locale.ROOT)
            .replaceAll("[\\s-]", "")
            .replace('O', '0')
            .replaceAll("[IL]", "1"));
  }

  /** What is kept; 100 random bits need no salt and no slow hash. */
  byte[] hash() {
    return Sha256.of(characters.getBytes(UTF_8));
  }

  private static String letter(int value) {
    return String.valueOf(ALPHABET.charAt(Math.floorMod(value, ALPHABET.length())));
  }

  /** As it is printed and read out. */
  @Override
  public String toString() {
    return characters.replaceAll("(.{5})(?=.)", "$1-");
  }
}
