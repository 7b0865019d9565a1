package id.tanggap.consultation;

import static id.tanggap.consultation.testing.Person.DEDI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.tanggap.consultation.testing.Books;
import id.tanggap.consultation.testing.Command;
import id.tanggap.consultation.testing.Commands;
import id.tanggap.consultation.testing.Database;
import id.tanggap.consultation.testing.Desk;
import id.tanggap.consultation.testing.Paper;
import id.tanggap.consultation.testing.Stack;
import id.tanggap.consultation.testing.Topic;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What people write and how they are called stays in the database of the service. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class PrivacyTest {

  private static final String MARKER = "Zamrud77Kelabu";

  /** An officer says good-bye to one visitor before it receives the next. */
  private static final List<String> LAST = List.of("/visits/{id}/closing", "/visits/{id}/start");

  /** Whoever puts right what others read says which version that was. */
  private static final String CORRECTION = "/stakeholders/{id}/correction";

  @Test
  void no_text_and_no_name_is_in_any_byte_of_the_topic() {
    var commands = withTexts();

    commands.forEach(PrivacyTest::isDoneWithMarkers);
    Paper.text(MARKER + ".txt", MARKER).by(DEDI, Desk.ticket()).then().statusCode(201);

    await().until(() -> Database.ofTheService().count("outbox") == 0);
    var published =
        Topic.read("tanggap.consultation.v1", seen -> seen.size() >= Books.now().journal());
    assertThat(commands).hasSize(17);
    assertThat(published).noneMatch(event -> event.contains(MARKER));
  }

  private static List<Command> withTexts() {
    return Commands.all().stream()
        .filter(command -> command.body().contains("TEXT"))
        .sorted(Comparator.comparing(command -> LAST.indexOf(command.template())))
        .toList();
  }

  private static void isDoneWithMarkers(Command command) {
    var body =
        command
            .body()
            .replace("TEXT", MARKER)
            .replaceAll("2026-11-24T01:\\d\\d", "2026-11-24T02:00");
    var answer =
        command.template().equals(CORRECTION)
            ? command.with("If-Match", command.version(), body)
            : command.send(body);
    assertThat(answer.statusCode()).as("%s: %s", command, answer.asString()).isLessThan(300);
  }
}
