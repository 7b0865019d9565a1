package id.tanggap.consultation.register;

import static id.tanggap.consultation.testing.Person.RINA;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.consultation.testing.Person;
import id.tanggap.consultation.testing.Register;
import id.tanggap.consultation.testing.Stack;
import id.tanggap.journal.Journal;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Officers who came with the data are told of like those who were registered, and once. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class SeededOfficersTest {

  @Inject SeededOfficers seeded;
  @Inject Journal journal;

  @Test
  void who_came_with_the_data_was_told_of_at_the_start() {
    var told = journal.of(RINA.id()).getFirst();

    assertThat(told.type()).isEqualTo("OfficerChanged");
    assertThat(told.actor()).isEqualTo("system");
    assertThat(told.data().path("sectionCode").textValue()).isEqualTo("MSKI");
    assertThat(told.data().toString()).doesNotContain("Rina");
  }

  @Test
  void however_many_instances_start_an_officer_is_told_of_once() {
    var newcomer = Register.newCso("VERA");

    var starts =
        IntStream.range(0, 4).mapToObj(_ -> CompletableFuture.runAsync(seeded::announce)).toList();
    Stream.of(starts.toArray(CompletableFuture[]::new)).forEach(CompletableFuture::join);

    assertThat(journal.of(newcomer.id())).hasSize(1);
  }

  @Test
  void who_has_changed_already_is_not_told_of_again() {
    var newcomer = Register.newCso("VERA");
    Register.change(newcomer, Map.of("sectionCode", "PD")).then().statusCode(200);

    seeded.announce();

    assertThat(journal.of(newcomer.id()))
        .singleElement()
        .satisfies(it -> assertThat(it.data().path("sectionCode").textValue()).isEqualTo("PD"));
  }

  @Test
  void the_first_change_after_the_announcement_is_the_second_thing_told() {
    Person newcomer = Register.newCso("VERA");
    seeded.announce();

    Register.change(newcomer, Map.of("active", false)).then().header("ETag", "\"2\"");
  }
}
