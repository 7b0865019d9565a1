package id.tanggap.consultation.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tanggap.api.problem.CommonProblem;
import id.tanggap.api.problem.Refusal;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How many files are read at once. */
class TurnsTest {

  private final Turns turns = new Turns(settings());

  @Test
  void who_brings_one_file_too_many_waits_and_is_asked_to_come_again() {
    try (var first = turns.take();
        var second = turns.take()) {
      assertThat(first).isNotSameAs(second);
      assertThatThrownBy(turns::take)
          .isInstanceOfSatisfying(
              Refusal.class,
              it -> {
                assertThat(it.type()).isEqualTo(CommonProblem.TEMPORARILY_UNAVAILABLE);
                assertThat(it.retryAfter()).isPresent();
              });
    }
    try (var next = turns.take()) {
      assertThat(next).isNotNull();
    }
  }

  private static ExchangeSettings settings() {
    return new SmallRyeConfigBuilder()
        .withMapping(ExchangeSettings.class)
        .withSources(
            new PropertiesConfigSource(
                Map.of("tanggap.exchange.read-at-once", "2", "tanggap.exchange.turn", "PT0.1S"),
                "test",
                100))
        .withConverter(MemorySize.class, 100, new MemorySizeConverter())
        .build()
        .getConfigMapping(ExchangeSettings.class);
  }
}
