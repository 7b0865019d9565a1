package id.tanggap.api.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.tanggap.api.problem.Language;
import id.tanggap.api.problem.Refusal;
import id.tanggap.api.problem.Wording;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What somebody says on when it happened, and when that is taken. */
class StatedTest {

  private static final ZoneId JAYAPURA = ZoneId.of("Asia/Jayapura");
  private static final Instant NOW = Instant.parse("2026-01-15T01:00:00Z");
  private static final Instant AFTER_MIDNIGHT = Instant.parse("2026-01-14T15:00:00Z");

  @Test
  void without_a_time_it_happens_now() {
    assertThat(stated(null, null).honest(NOW, JAYAPURA)).isEqualTo(NOW);
  }

  @Test
  void a_time_of_today_in_the_office_needs_no_reason() {
    assertThat(stated(AFTER_MIDNIGHT, null).honest(NOW, JAYAPURA)).isEqualTo(AFTER_MIDNIGHT);
  }

  @Test
  void a_time_before_today_needs_one() {
    var yesterday = AFTER_MIDNIGHT.minusMillis(1);

    assertThat(refusal(() -> stated(yesterday, null).honest(NOW, JAYAPURA))).isEqualTo("reason");
    assertThat(stated(yesterday, "Listrik padam.").honest(NOW, JAYAPURA)).isEqualTo(yesterday);
  }

  @Test
  void a_time_to_come_is_refused() {
    var soon = NOW.plusMillis(1);

    assertThat(refusal(() -> stated(soon, "Lusa.").honest(NOW, JAYAPURA))).isEqualTo("occurredAt");
  }

  @Test
  void a_time_before_what_it_must_follow_is_refused() {
    var raised = NOW.minusSeconds(60);
    var otherwise = Wording.same("terlalu awal");

    assertThat(refusal(() -> stated(NOW.minusSeconds(61), null).notBefore(raised, otherwise)))
        .isEqualTo("occurredAt");
    assertThat(stated(raised, null).notBefore(raised, otherwise).at()).isEqualTo(raised);
    assertThat(stated(null, null).notBefore(raised, otherwise).at()).isNull();
  }

  private static Stated stated(@Nullable Instant at, @Nullable String reason) {
    return Stated.occurredAt(at, reason);
  }

  private static String refusal(Runnable command) {
    var refusal = catchThrowableOfType(Refusal.class, command::run);
    return refusal.violations(Language.ENGLISH).getFirst().field();
  }
}
