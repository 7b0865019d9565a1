package id.tanggap.sla.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.callback.QuarkusTestAfterAllCallback;
import io.quarkus.test.junit.callback.QuarkusTestContext;

/** A class of tests passes when every deadline it brought about is what a second judge counts. */
public final class CountedAgain implements QuarkusTestAfterAllCallback {

  @Override
  public void afterAll(QuarkusTestContext tests) {
    var deadlines = Arc.container().instance(EveryDeadline.class).get();
    await().untilAsserted(() -> assertThat(deadlines.complaints()).isEmpty());
  }
}
