package id.tanggap.api.retention;

import static id.tanggap.api.notes.Sending.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.tanggap.api.notes.AsRina;
import id.tanggap.api.notes.RealDatabase;
import id.tanggap.api.parking.AsAdmin;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every service has the same door for what has outlived its time. */
@QuarkusTest
@QuarkusTestResource(RealDatabase.class)
@AsAdmin
class RetentionTest {

  private static final String RUNS = "/api/v1/retention-runs";

  @BeforeEach
  void nothing_is_broken() {
    Boxes.BROKEN.set(false);
    Boxes.FIRST.set(3);
    Boxes.SECOND.set(7);
  }

  @Test
  void it_goes_kind_by_kind_until_nothing_is_left() {
    run().body("complete", equalTo(true)).body("failed", equalTo(false));

    assertThat(Boxes.FIRST).hasValue(0);
    assertThat(Boxes.SECOND).hasValue(0);
  }

  @Test
  void what_cannot_be_erased_keeps_nothing_else() {
    Boxes.BROKEN.set(true);

    run().body("complete", equalTo(false)).body("failed", equalTo(true));

    assertThat(Boxes.FIRST).hasValue(3);
    assertThat(Boxes.SECOND).hasValue(0);
  }

  @Test
  @AsRina
  void it_is_for_administrators() {
    json().post(RUNS).then().statusCode(403);
  }

  private static ValidatableResponse run() {
    return json().post(RUNS).then().statusCode(200);
  }
}
