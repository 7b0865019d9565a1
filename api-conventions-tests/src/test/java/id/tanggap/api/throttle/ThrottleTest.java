package id.tanggap.api.throttle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tanggap.api.problem.Refusal;
import io.vertx.core.net.SocketAddress;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Who tries too often is slowed, and nobody else. */
class ThrottleTest {

  private final Throttle throttle = new Throttle(2, Duration.ofHours(1));

  @Test
  void the_third_try_is_told_when_to_come_again() {
    isSlowedAfterTwo("192.0.2.7", "192.0.2.7");
    assertThatThrownBy(() -> throttle.count(at("192.0.2.7")))
        .isInstanceOfSatisfying(
            Refusal.class,
            it ->
                assertThat(it.retryAfter().orElseThrow())
                    .isBetween(Duration.ofMinutes(20), Duration.ofMinutes(30)));
  }

  @Test
  void another_address_does_not_feel_it() {
    isSlowedAfterTwo("192.0.2.7", "192.0.2.7");

    assertThatCode(() -> throttle.count(at("192.0.2.8"))).doesNotThrowAnyException();
  }

  @Test
  void a_network_of_ipv6_is_one_source_however_many_addresses_it_has() {
    isSlowedAfterTwo("2001:db8:1:2::1", "2001:db8:1:2:ffff::2");

    assertThatCode(() -> throttle.count(at("2001:db8:1:3::1"))).doesNotThrowAnyException();
  }

  @Test
  void what_a_proxy_says_instead_of_an_address_is_one_source() {
    isSlowedAfterTwo("unknown", "_hidden");
  }

  private void isSlowedAfterTwo(String one, String other) {
    throttle.count(at(one));
    throttle.count(at(other));
    assertThatThrownBy(() -> throttle.count(at(one))).hasMessage("too-many-attempts");
  }

  private static SocketAddress at(String address) {
    return SocketAddress.inetSocketAddress(40_000, address);
  }
}
