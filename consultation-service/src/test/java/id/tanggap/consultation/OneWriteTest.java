package id.tanggap.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.consultation.consultation.Consultation;
import id.tanggap.consultation.testing.Desk;
import id.tanggap.consultation.testing.Person;
import id.tanggap.consultation.testing.Stack;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** The intake is the hot path: a row that is written and at once written again costs it twice. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class OneWriteTest {

  @Inject SessionFactory database;

  @Test
  void a_ticket_is_written_once_and_again_when_an_officer_accepts_it() {
    var before = rewritten();

    var ticket = Desk.ticket();

    assertThat(rewritten()).isEqualTo(before);
    Person.DEDI.does("/consultations/" + ticket + "/acceptance", Map.of());
    assertThat(rewritten()).isEqualTo(before + 1);
  }

  @Test
  void a_question_at_the_desk_is_written_once_with_its_officer_and_its_topic() {
    var officer = Person.newServiceOfficer();
    var visit = Desk.visit(officer);
    var before = rewritten();

    Desk.question(officer, visit, Map.of("topicCode", "PD-UPTUP"));

    assertThat(rewritten()).isEqualTo(before);
  }

  private long rewritten() {
    return database
        .getStatistics()
        .getEntityStatistics(Consultation.class.getName())
        .getUpdateCount();
  }
}
