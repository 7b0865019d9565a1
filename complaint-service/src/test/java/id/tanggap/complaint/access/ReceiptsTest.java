package id.tanggap.complaint.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;

/** What somebody who has stolen the hashes must spend on each guess. */
class ReceiptsTest {

  @Test
  void a_hash_takes_19_mib_and_two_passes_and_belongs_to_one_receipt() {
    var config = new SmallRyeConfigBuilder().withMapping(AccessConfig.class).build();
    var receipts =
        new Receipts(
            config.getConfigMapping(AccessConfig.class), new HashCost.OfAllReceipts().cost());

    var hash = receipts.hashOf("1234567890123456");

    assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    assertThat(receipts.matches("1234567890123456", hash)).isTrue();
    assertThat(receipts.matches("1234567890123457", hash)).isFalse();
  }
}
