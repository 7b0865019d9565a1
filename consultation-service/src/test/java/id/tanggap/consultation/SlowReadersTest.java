package id.tanggap.consultation;

import static id.tanggap.consultation.testing.Person.DEDI;
import static id.tanggap.consultation.testing.Person.TREASURER_990002;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import id.tanggap.consultation.testing.Desk;
import id.tanggap.consultation.testing.Paper;
import id.tanggap.consultation.testing.SlowReader;
import id.tanggap.consultation.testing.Stack;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who reads slowly is waited for, and is one of few. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class SlowReadersTest {

  /** More than all that may be under way between two machines. */
  private static final int LENGTH = 16 * 1024 * 1024;

  private static final int MOST = 8;

  @Test
  void while_too_many_read_slowly_the_next_one_is_asked_to_come_again() throws IOException {
    var ticket = Desk.ticketInAnalysis();
    var document = "/consultations/" + ticket + "/documents/";
    document += Paper.pdf(LENGTH).by(TREASURER_990002, ticket).<String>path("id");
    var readers = new ArrayList<SlowReader>();
    try {
      for (var reader = 0; reader < MOST; reader++) {
        readers.add(SlowReader.of(DEDI, document + "/content"));
      }
      assertThat(readers).allSatisfy(it -> assertThat(it.beginning()).contains("200 OK"));

      for (var more :
          List.of(document + "/content", "/consultations/exports?officeCode=042&from=2026-11-24")) {
        DEDI.gets(more)
            .then()
            .statusCode(503)
            .contentType("application/problem+json")
            .header("Retry-After", equalTo("10"))
            .body("type", equalTo("urn:tanggap:problem:temporarily-unavailable"));
      }
      DEDI.gets(document).then().statusCode(200);
    } finally {
      for (var reader : readers) {
        reader.close();
      }
    }
    var content = document + "/content";
    await().atMost(Duration.ofSeconds(60)).until(() -> DEDI.gets(content).statusCode() == 200);
  }
}
