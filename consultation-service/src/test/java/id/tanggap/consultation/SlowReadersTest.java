package id.tanggap.consultation;

import static id.tanggap.consultation.testing.Person.DEDI;
import static id.tanggap.consultation.testing.Person.HEAD_OF_OFFICE;
import static id.tanggap.consultation.testing.Person.TREASURER_990002;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import id.tanggap.consultation.testing.Desk;
import id.tanggap.consultation.testing.Imports;
import id.tanggap.consultation.testing.Paper;
import id.tanggap.consultation.testing.Person;
import id.tanggap.consultation.testing.SlowReader;
import id.tanggap.consultation.testing.Stack;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who reads slowly is waited for, and is one of few. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class SlowReadersTest {

  /** More than all that may be under way between two machines. */
  private static final int LENGTH = 16 * 1024 * 1024;

  private static final int MOST = 8;
  private static final int MOST_OF_ONE_PERSON = 4;

  @Inject MeterRegistry meters;

  private final List<SlowReader> readers = new ArrayList<>();

  @AfterEach
  void they_hang_up() throws IOException {
    for (var reader : readers) {
      reader.close();
    }
    await().atMost(Duration.ofSeconds(60)).until(() -> underWay() == 0);
  }

  private double underWay() {
    return meters.get("tanggap.streams").gauge().value();
  }

  @Test
  void while_too_many_read_slowly_the_next_one_is_asked_to_come_again() throws IOException {
    var document = handedIn();
    var content = document + "/content";
    var report = "/consultations/imports/" + anImport() + "/report";
    for (var person : List.of(DEDI, TREASURER_990002)) {
      readsSlowly(person, content);
    }
    assertThat(underWay()).isEqualTo(MOST);

    var tickets = "/consultations/exports?officeCode=042&from=2026-11-24";
    for (var more : List.of(content, tickets, report)) {
      isAskedToComeAgain(HEAD_OF_OFFICE, more);
    }
    HEAD_OF_OFFICE.gets(document).then().statusCode(200);

    they_hang_up();
    HEAD_OF_OFFICE.gets(content).then().statusCode(200);
  }

  @Test
  void one_person_who_reads_slowly_keeps_nobody_else_out() throws IOException {
    var content = handedIn() + "/content";

    readsSlowly(DEDI, content);

    isAskedToComeAgain(DEDI, content);
    TREASURER_990002.gets(content).then().statusCode(200);
  }

  private static String anImport() {
    var line = Imports.line("Lambat-1", "Kapan retur SP2D kami dibayar ulang?", "");
    return Imports.lines(DEDI, line).path("id").asText();
  }

  private static String handedIn() {
    var ticket = Desk.ticketInAnalysis();
    String id = Paper.pdf(LENGTH).by(TREASURER_990002, ticket).path("id");
    return "/consultations/" + ticket + "/documents/" + id;
  }

  private void readsSlowly(Person person, String content) throws IOException {
    for (var one = 0; one < MOST_OF_ONE_PERSON; one++) {
      var reader = SlowReader.of(person, content);
      readers.add(reader);
      assertThat(reader.beginning()).contains("200 OK");
    }
  }

  private static void isAskedToComeAgain(Person person, String path) {
    person
        .gets(path)
        .then()
        .statusCode(503)
        .contentType("application/problem+json")
        .header("Retry-After", equalTo("10"))
        .body("type", equalTo("urn:tanggap:problem:temporarily-unavailable"));
  }
}
