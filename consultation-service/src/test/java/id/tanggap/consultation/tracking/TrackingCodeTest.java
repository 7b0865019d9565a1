package id.tanggap.consultation.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tanggap.journal.Ids;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Codes that nobody guesses, made anew from what only the installation knows. */
class TrackingCodeTest {

  private static final int CODES = 20_000;
  private static final int LETTERS = 32;

  private final TrackingCodes codes = madeWith("first");

  @Test
  void a_code_has_a_hundred_bits_and_at_least_eighty_are_asked_for() {
    var made = made().toList();

    assertThat(made).doesNotHaveDuplicates();
    assertThat(bitsOf(made)).isBetween(99.9, 100.0).isGreaterThan(80);
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
