package id.tanggap.complaint.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;

/** What somebody who has stolen the hashes must spend on each guess. */
class ReceiptsTest {

  @Test
  void by_default_a_hash_takes_19_mib_and_two_passes() {
    var receipts = new Receipts(settings("tanggap.complaint.access.tries", "10"));

    var hash = receipts.hashOf("1234567890123456");

    assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    assertThat(receipts.matches("1234567890123456", hash)).isTrue();
    assertThat(receipts.matches("1234567890123457", hash)).isFalse();
  }

  @Test
  void a_hash_that_costs_nothing_is_no_setting() {
    var inKib = settings("tanggap.complaint.access.hash-memory", "19456");

    assertThatThrownBy(() -> new Receipts(inKib)).hasMessageContaining("hash-memory");
  }

  private static AccessConfig settings(String name, String value) {
    return new SmallRyeConfigBuilder()
        .withMapping(AccessConfig.class)
        .addDiscoveredConverters()
        .withDefaultValue(name, value)
        .build()
        .getConfigMapping(AccessConfig.class);
  }
}
