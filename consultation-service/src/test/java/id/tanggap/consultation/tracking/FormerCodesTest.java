package id.tanggap.consultation.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.api.secret.Secret;
import id.tanggap.consultation.consultation.Consultations;
import id.tanggap.consultation.testing.Desk;
import id.tanggap.consultation.testing.Stack;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** A secret of before goes when the last case is gone whose code was made with it. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class FormerCodesTest {

  private static final String NEW =
      Base64.getEncoder().encodeToString("a secret of tomorrow, 32 bytes or more".getBytes());
  private static final String NEVER_USED =
      Base64.getEncoder().encodeToString("a secret nobody ever made a code with".getBytes());

  @Inject Consultations consultations;

  @Inject
  @ConfigProperty(name = "tanggap.tracking.secret")
  String used;

  private record Setting(String secret, Optional<List<String>> formerSecrets)
      implements TrackingConfig {

    @Override
    public int tries() {
      return 1;
    }

    @Override
    public Duration period() {
      return Duration.ofMinutes(1);
    }
  }

  @Test
  @Transactional
  void while_codes_made_with_it_are_alive_the_log_says_how_many() {
    Desk.ticket();

    assertThat(stateWithFormer(used, NEVER_USED))
        .matches("[1-9]\\d* tracking codes are made with secrets before %s, .*".formatted(named()));
  }

  @Test
  @Transactional
  void when_none_is_left_the_log_says_that_it_can_go() {
    assertThat(stateWithFormer(NEVER_USED))
        .isEqualTo(
            "every tracking code is made with the secret %s; the former ones can go", named());
  }

  private String stateWithFormer(String... former) {
    var codes = new TrackingCodes(new Setting(NEW, Optional.of(List.of(former))));
    return new FormerCodes(consultations, codes).state();
  }

  private static String named() {
    return Secret.of(NEW, TrackingConfig.SETTING).fingerprint();
  }
}
