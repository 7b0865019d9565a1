package id.tanggap.consultation.exchange.imports;

import static id.tanggap.consultation.exchange.imports.BatchFailure.Fault.OF_THE_MOMENT;
import static id.tanggap.consultation.exchange.imports.BatchFailure.Fault.OF_THE_ROW;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.clauses.Clause;
import id.tanggap.consultation.exchange.imports.BatchFailure.Fault;
import id.tanggap.consultation.exchange.imports.BatchFailure.Row;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** R2a: whose fault it is that a row was not taken, and how long it is tried. */
class BatchFailureTest {

  private static final UUID FILE = UUID.randomUUID();

  @Test
  @Clause("R2a")
  void a_value_that_cannot_be_kept_and_an_error_of_ours_are_the_rows() {
    assertThat(fault(new PersistenceException(new SQLException("too long", "22001"))))
        .isEqualTo(OF_THE_ROW);
    assertThat(fault(new PersistenceException(new SQLException("a rule", "23514"))))
        .isEqualTo(OF_THE_ROW);
    assertThat(fault(new NullPointerException())).isEqualTo(OF_THE_ROW);
  }

  @Test
  @Clause("R2a")
  void what_another_moment_may_mend_is_not() {
    for (var state : new String[] {"08006", "57P01", "57014", "40001", "53300", "55P03", "23505"}) {
      assertThat(fault(new StoreFailure(new SQLException("database", state))))
          .as(state)
          .isEqualTo(OF_THE_MOMENT);
    }
    assertThat(fault(new StoreFailure(new SQLException("no connection is free"))))
        .isEqualTo(OF_THE_MOMENT);
    assertThat(fault(new QuarkusTransactionException(new RollbackException("out of time"))))
        .isEqualTo(OF_THE_MOMENT);
    assertThat(fault(new IllegalStateException("the session is closed"))).isEqualTo(OF_THE_MOMENT);
  }

  @Test
  void a_row_that_is_never_taken_is_given_up_so_that_others_get_their_turn() {
    var tries = new Tries(3);

    assertThat(IntStream.range(0, 4).mapToObj(_ -> tries.isLeft(new Row(FILE, 7))))
        .containsExactly(true, true, false, true);
    assertThat(
            new BatchFailure(FILE, List.of(7), new IllegalStateException()).problem().type().slug())
        .isEqualTo("temporarily-unavailable");
  }

  private static Fault fault(RuntimeException cause) {
    return new BatchFailure(FILE, List.of(7), cause).fault();
  }
}
