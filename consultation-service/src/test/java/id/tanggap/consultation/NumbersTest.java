package id.tanggap.consultation;

import static id.tanggap.consultation.testing.Person.YUSUF;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.clauses.Clause;
import id.tanggap.consultation.testing.Desk;
import id.tanggap.consultation.testing.Person;
import id.tanggap.consultation.testing.Stack;
import id.tanggap.consultation.testing.Time;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class NumbersTest {

  private final Person rina = Person.newServiceOfficer();

  @Inject Time time;

  @AfterEach
  void the_year_is_over() {
    time.is("2026-11-24T09:00");
  }

  @Test
  @Clause({"R2b", "FF-2"})
  void a_refused_first_question_of_a_year_costs_nobody_a_number() {
    time.is("2027-01-04T09:00");
    var visit = Desk.visit(rina, Map.of("kind", "SATKER"));
    var refused =
        rina.posts(
            "/consultations",
            Map.of(
                "officeCode", "042",
                "channel", "FACE_TO_FACE",
                "visitId", visit,
                "topicCode", "PD-SPM",
                "question", "Apakah SPM ini lengkap?"));
    assertThat(refused.statusCode()).isEqualTo(409);

    var numbers = IntStream.rangeClosed(1, 51).mapToObj(_ -> numberOfANewCase()).toList();

    assertThat(numbers).doesNotHaveDuplicates().allMatch(it -> it.startsWith("K-042-2027-"));
  }

  private static String numberOfANewCase() {
    return YUSUF
        .does(
            "/consultations",
            Map.of(
                "officeCode", "042",
                "channel", "OFFICIAL_CONTACT",
                "question", "Kapan DIPA tahun ini dapat dicairkan?",
                "stakeholder", Desk.TREASURER))
        .path("number");
  }
}
