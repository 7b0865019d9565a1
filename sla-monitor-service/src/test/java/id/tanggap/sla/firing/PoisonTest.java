package id.tanggap.sla.firing;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import id.tanggap.sla.clock.ClockState;
import id.tanggap.sla.world.Case;
import id.tanggap.sla.world.MovableTime;
import id.tanggap.sla.world.RealParts;
import id.tanggap.sla.world.Topics;
import id.tanggap.sla.world.Watch;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** One clock that cannot be fired stops no other, and is fired when it can be. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PoisonTest {

  @Inject MovableTime time;
  @Inject Topics topics;
  @Inject Watch watch;
  @Inject DueClocks due;
  @Inject EntityManager database;

  @Test
  void a_clock_that_cannot_be_fired_is_set_aside_and_tried_again() {
    time.is("2026-11-23T09:00");
    var poison = Case.online();
    var others = List.of(Case.online(), Case.online(), Case.online());
    topics.tell(List.of(poison.received("2026-11-23T08:00")));
    others.forEach(it -> topics.tell(List.of(it.received("2026-11-23T08:12"))));
    watch.until(poison, ClockState.RUNNING);
    others.forEach(it -> watch.until(it, ClockState.RUNNING));
    var poisoned = watch.clockOf(poison).clockId();
    sequenceOf(poisoned, 0); // its next event would take a number that the journal has already

    time.is("2026-11-26T16:00:01");

    others.forEach(it -> watch.until(it, ClockState.MISSED));
    await().until(() -> due.howManyAreAside() == 1);
    assertThat(watch.clockOf(poison).state()).isEqualTo(ClockState.RUNNING);
    when().get("/q/metrics").then().body(containsString("tanggap_clocks_aside 1.0"));

    sequenceOf(poisoned, 1);

    watch.until(poison, ClockState.MISSED);
    assertThat(due.howManyAreAside()).isZero();
    assertThat(watch.told(watch.clockOf(poison)))
        .containsExactly("SlaClockStarted", "SlaWarningRaised", "SlaWarningRaised", "SlaBreached");
  }

  private void sequenceOf(UUID clockId, int number) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                database
                    .createNativeQuery("UPDATE clock SET sequence = :number WHERE clock_id = :id")
                    .setParameter("number", number)
                    .setParameter("id", clockId)
                    .executeUpdate());
  }
}
