package id.tanggap.consultation.tracking;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tanggap.journal.Ids;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/** Codes that nobody guesses, made anew from what only the installation knows. */
class TrackingCodeTest {

  private static final int CODES = 20_000;
  private static final int LETTERS = 32;

  private final TrackingCodes codes = madeWith("first");

  /** At least eighty bits are asked for; what letters look like would not show a shorter secret. */
  @Test
  void a_code_is_the_first_hundred_bits_of_a_keyed_hash_of_its_case() throws Exception {
    for (var id : List.of(new UUID(0, 0), new UUID(-1, -1), Ids.next(), Ids.next())) {
      assertThat(codes.of(id).characters()).isEqualTo(lettersOf(hmac(keyOfCodes(), bytes(id))));
    }
  }

  @Test
  void all_letters_come_at_all_places_as_often_and_no_code_comes_twice() {
    var made = made().toList();

    assertThat(made).doesNotHaveDuplicates();
    assertThat(bitsOf(made)).isBetween(99.9, 100.0);
  }

  /** HKDF of RFC 5869 with its two steps written out: no salt, one block. */
  private static byte[] keyOfCodes() throws GeneralSecurityException {
    var extracted = hmac(new byte[32], Base64.getDecoder().decode(secret("first")));
    return hmac(extracted, "tracking codes\u0001".getBytes(UTF_8));
  }

  private static byte[] hmac(byte[] key, byte[] message) throws GeneralSecurityException {
    var mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    return mac.doFinal(message);
  }

  private static byte[] bytes(UUID id) {
    return HexFormat.of().parseHex(id.toString().replace("-", ""));
  }

  /** Bit by bit, five to a letter. */
  private static String lettersOf(byte[] hash) {
    var bits = new StringBuilder();
    for (var one : hash) {
      bits.append(Integer.toBinaryString(0x100 | (one & 0xff)).substring(1));
    }
    return IntStream.range(0, 20)
        .map(place -> Integer.parseInt(bits.substring(5 * place, 5 * place + 5), 2))
        .mapToObj("0123456789ABCDEFGHJKMNPQRSTVWXYZ"::charAt)
        .map(String::valueOf)
        .collect(Collectors.joining());
  }

  /** The entropy of the letters at each of the places, added up. */
  private static double bitsOf(List<String> made) {
    return IntStream.range(0, made.getFirst().length())
        .mapToDouble(place -> bitsAt(place, made))
        .sum();
  }

  private static double bitsAt(int place, List<String> made) {
    var counts =
        made.stream()
            .collect(Collectors.groupingBy(code -> code.charAt(place), Collectors.counting()));
    assertThat(counts).hasSize(LETTERS);
    return counts.values().stream()
        .mapToDouble(count -> (double) count / made.size())
        .map(share -> -share * Math.log(share) / Math.log(2))
        .sum();
  }

  @Test
  void ids_that_follow_each_other_have_codes_that_do_not() {
    var first = codes.of(new UUID(1, 1)).characters();
    var next = codes.of(new UUID(1, 2)).characters();

    var alike =
        IntStream.range(0, first.length()).filter(n -> first.charAt(n) == next.charAt(n)).count();

    assertThat(alike).isLessThan(first.length() / 2);
  }

  @Test
  void a_code_is_found_however_it_is_typed() {
    var code = new TrackingCode("7KQ4XM2D9A0F3TB1HH2R");

    assertThat(code).hasToString("7KQ4X-M2D9A-0F3TB-1HH2R");
    for (var typed :
        List.of("7KQ4X-M2D9A-0F3TB-1HH2R", "7kq4x m2d9a of3tb lhh2r", "7KQ4XM2D9AOF3TBIHH2R")) {
      assertThat(TrackingCode.typed(typed).hash()).isEqualTo(code.hash());
    }
    assertThat(TrackingCode.typed("7KQ4X-M2D9A-0F3TB-1HH2S").hash()).isNotEqualTo(code.hash());
  }

  @Test
  void a_receipt_shows_a_code_again_with_the_secret_it_was_made_with_and_with_no_other() {
    var id = Ids.next();
    var mark = codes.markOf(id);

    assertThat(codes.again(id, mark)).contains(codes.of(id));
    assertThat(madeWith("second", "first").again(id, mark)).contains(codes.of(id));
    assertThat(madeWith("second").again(id, mark)).isEmpty();
    assertThat(madeWith("second", "first").of(id)).isNotEqualTo(codes.of(id));
  }

  @Test
  void a_secret_that_is_too_short_stops_the_start() {
    assertThatThrownBy(() -> new TrackingCodes(new Setting("c2hvcnQ=", List.of())))
        .hasMessageContaining("tanggap.tracking.secret");
  }

  private Stream<String> made() {
    return IntStream.range(0, CODES).mapToObj(_ -> codes.of(Ids.next()).characters());
  }

  private static TrackingCodes madeWith(String current, String... former) {
    var formerSecrets = Stream.of(former).map(TrackingCodeTest::secret).toList();
    return new TrackingCodes(new Setting(secret(current), formerSecrets));
  }

  private static String secret(String name) {
    return Base64.getEncoder().encodeToString((name + "0".repeat(32)).getBytes());
  }

  private record Setting(String secret, List<String> former) implements TrackingConfig {

    @Override
    public Optional<List<String>> formerSecrets() {
      return Optional.of(former);
    }

    @Override
    public int tries() {
      return 1;
    }

    @Override
    public Duration period() {
      return Duration.ofMinutes(1);
    }
  }
}
