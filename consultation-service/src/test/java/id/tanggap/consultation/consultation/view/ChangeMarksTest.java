package id.tanggap.consultation.consultation.view;

import static id.tanggap.consultation.testing.Person.DEDI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.tanggap.consultation.testing.Satker;
import id.tanggap.consultation.testing.Stack;
import id.tanggap.consultation.testing.Time;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A reader that names a time begins there and not at the beginning of all. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class ChangeMarksTest {

  private final ChangeMarks marks;
  private final Time time;
  private final Satker satker = Satker.another();

  @Inject
  ChangeMarksTest(ChangeMarks marks, Time time) {
    this.marks = marks;
    this.time = time;
  }

  @AfterEach
  void today_again() {
    time.is("2026-11-24T09:00:00");
  }

  @Test
  void what_was_committed_before_the_mark_of_a_time_is_not_read_again() throws SQLException {
    var before = satker.asks("Pertanyaan lama");
    time.is("2027-06-01T09:00:00");
    marks.mark();
    time.is("2027-06-01T09:10:00");
    var after = satker.asks("Pertanyaan baru");

    await().untilAsserted(() -> assertThat(since("2027-06-01T02:05:00Z")).containsExactly(after));
    assertThat(since("2027-06-01T02:00:30Z"))
        .as("so near to the mark the clocks of two instances may differ")
        .contains(before, after);
    assertThat(since("2020-01-01T00:00:00Z")).contains(before, after);
  }

  private List<String> since(String instant) {
    return DEDI.gets("/consultations?satker=%s&updatedSince=%s".formatted(satker.code(), instant))
        .then()
        .statusCode(200)
        .extract()
        .path("items.id");
  }
}
