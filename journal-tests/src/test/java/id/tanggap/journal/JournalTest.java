package id.tanggap.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tanggap.stack.TestInfrastructure;
import id.tanggap.verifier.Verify;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class JournalTest {

  @Inject Journal journal;
  @Inject Book book;
  @Inject AgroalDataSource dataSource;

  @Test
  void what_was_appended_is_read_back_in_sequence() {
    var subject = book.written(3);

    assertThat(journal.of(subject)).extracting(JournalRow::sequence).containsExactly(1L, 2L, 3L);
    assertThat(journal.of(subject).getFirst().occurredAt()).isEqualTo(Book.NOON);
  }

  @Test
  void when_something_of_a_few_types_happened_is_told_without_the_rest() {
    var subject = book.written(3);

    assertThat(journal.momentsOf(subject, List.of("Stepped", "Fallen")))
        .isEqualTo(Collections.nCopies(3, new Moment("Stepped", Book.NOON)));
    assertThat(journal.momentsOf(subject, List.of("Fallen"))).isEmpty();
  }

  @Test
  void a_transaction_that_rolls_back_leaves_neither_entry_nor_outbox_row() {
    var subject = Book.newSubject();

    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () -> {
                          journal.append(Book.entry(subject, 1));
                          throw new IllegalStateException("the command failed");
                        }))
        .hasMessageContaining("the command failed");

    assertThat(journal.of(subject)).isEmpty();
  }

  @Test
  void entries_of_many_subjects_go_in_together_in_the_order_of_their_subject_and_partition()
      throws SQLException {
    var partition = Book.newSubject();
    var visit = Book.newSubject();
    var question = Book.newSubject();
    var other = Book.newSubject();

    QuarkusTransaction.requiringNew()
        .run(
            () ->
                journal.append(
                    in(partition, visit, 1),
                    Book.entry(other, 1),
                    in(partition, question, 1),
                    in(partition, question, 2),
                    in(partition, visit, 2),
                    Book.entry(other, 2)));

    assertThat(placesIn(partition))
        .containsExactly(visit + " 1", question + " 1", question + " 2", visit + " 2");
    assertThat(placesIn(other)).containsExactly(other + " 1", other + " 2");
    assertThat(verified("public")).startsWith("0 ").contains("all verify");
  }

  private static Entry in(String partition, String subject, long sequence) {
    var usual = Book.entry(subject, sequence);
    return Entry.of(
        subject,
        sequence,
        partition,
        usual.office(),
        usual.occurredAt(),
        usual.recordedAt(),
        usual.actor(),
        usual.type(),
        usual.data());
  }

  private List<String> placesIn(String partition) {
    return book.texts(
        "SELECT subject || ' ' || sequence FROM journal WHERE partition_key = '%s' ORDER BY position"
            .formatted(partition));
  }

  @Test
  void an_entry_outside_a_transaction_is_refused() {
    var entry = Book.entry(Book.newSubject(), 1);

    assertThatThrownBy(() -> journal.append(entry)).isInstanceOf(RuntimeException.class);
  }

  @Test
  void a_sequence_has_no_gap_and_no_second_of_the_same_number() {
    var subject = book.written(2);

    for (var wrong : List.of(2L, 4L)) {
      assertThatThrownBy(
              () ->
                  QuarkusTransaction.requiringNew()
                      .run(() -> journal.append(Book.entry(subject, wrong))))
          .isInstanceOf(JournalFailure.class);
    }
    assertThat(journal.of(subject)).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE journal SET data = '{}'",
        "DELETE FROM journal",
        "TRUNCATE journal CASCADE",
        "ALTER TABLE journal DISABLE TRIGGER ALL",
        "DROP TABLE journal CASCADE"
      })
  void the_application_role_cannot_rewrite_the_book(String attempt) {
    book.written(1);

    assertThatThrownBy(() -> asApplication(attempt))
        .isInstanceOf(SQLException.class)
        .satisfies(
            refusal -> assertThat(((SQLException) refusal).getSQLState()).isEqualTo("42501"));
  }

  @Test
  void every_chain_verifies_and_one_changed_byte_in_a_copy_is_found() throws SQLException {
    var subject = book.written(5);

    assertThat(verified("public")).startsWith("0 ").contains("all verify");

    Server.asOwner(
        RealParts.DATABASE,
        "DROP SCHEMA IF EXISTS copy CASCADE",
        "CREATE SCHEMA copy",
        "CREATE TABLE copy.journal AS TABLE public.journal",
        "UPDATE copy.journal SET data = replace(data, '3', '4') WHERE sequence = 3 AND subject = '"
            + subject
            + "'");
    assertThat(verified("copy"))
        .startsWith("1 ")
        .contains(subject + " number 3 was changed: its hash does not cover what it says");
  }

  /** Each on a subject of its own, so that one look at one copy finds them all. */
  @Test
  void whatever_is_changed_of_a_row_in_a_copy_is_found() throws SQLException {
    var changed =
        Stream.of(
                "event_id = gen_random_uuid()",
                "subject = subject || 'x'",
                "sequence = sequence + 1",
                "partition_key = partition_key || 'x'",
                "office = '043'",
                "type = 'Steppee'",
                "occurred_at = occurred_at + interval '1 millisecond'",
                "recorded_at = recorded_at - interval '1 millisecond'",
                "actor = overlay(actor placing '8' from length(actor))",
                "actor_role = 'SERVICE_OFFICES'",
                "actor_role = NULL",
                "causation_id = gen_random_uuid()",
                "data = replace(data, '2', '3')",
                "previous_hash = set_byte(previous_hash, 31, get_byte(previous_hash, 31) # 1)",
                "hash = set_byte(hash, 0, get_byte(hash, 0) # 128)")
            .collect(Collectors.toMap(change -> change, _ -> book.written(2)));
    Server.asOwner(
        RealParts.DATABASE,
        "DROP SCHEMA IF EXISTS touched CASCADE",
        "CREATE SCHEMA touched",
        "CREATE TABLE touched.journal AS TABLE public.journal");
    for (var each : changed.entrySet()) {
      Server.asOwner(
          RealParts.DATABASE,
          "UPDATE touched.journal SET %s WHERE sequence = 2 AND subject = '%s'"
              .formatted(each.getKey(), each.getValue()));
    }

    var found = verified("touched");

    assertThat(changed)
        .allSatisfy((change, subject) -> assertThat(found).as(change).contains(subject));
  }

  @Test
  void a_row_taken_out_of_a_copy_is_missed() throws SQLException {
    var subject = book.written(4);

    Server.asOwner(
        RealParts.DATABASE,
        "DROP SCHEMA IF EXISTS shorter CASCADE",
        "CREATE SCHEMA shorter",
        "CREATE TABLE shorter.journal AS TABLE public.journal",
        "DELETE FROM shorter.journal WHERE sequence = 2 AND subject = '" + subject + "'");
    assertThat(verified("shorter"))
        .contains(subject + " number 3 comes after 1: an event is missing");
  }

  private void asApplication(String statement) throws SQLException {
    try (var connection = dataSource.getConnection();
        var sql = connection.createStatement()) {
      sql.execute(statement);
    }
  }

  /** The exit status of the verifier, run as the owner on one schema, and what it printed. */
  private static String verified(String schema) {
    var database = TestInfrastructure.databaseOf(RealParts.DATABASE);
    var url =
        database.jdbcUrl()
            + "?currentSchema="
            + schema
            + "&password="
            + database.owner().password();
    var printed = new ByteArrayOutputStream();
    var status =
        Verify.run(new PrintStream(printed), "--jdbc-url", url, "--user", database.owner().name());
    return status + " " + printed.toString(StandardCharsets.UTF_8);
  }
}
