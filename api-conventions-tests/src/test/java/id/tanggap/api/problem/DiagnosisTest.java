package id.tanggap.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import javax.transaction.xa.XAException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiagnosisTest {

  private static final HttpProblem UNEXPECTED = HttpProblem.builder().withStatus(500).build();

  @ParameterizedTest
  @ValueSource(strings = {"08006", "40001", "53300", "57P01", "25006", "55P03"})
  void a_database_that_will_be_well_again_is_worth_another_attempt(String state) {
    var refusal = Diagnosis.of(new IllegalStateException(defect(state)), UNEXPECTED);

    assertThat(refusal.type()).isEqualTo(CommonProblem.TEMPORARILY_UNAVAILABLE);
  }

  /** The transaction manager puts the reason beside its exception, not behind it. */
  @Test
  void a_commit_that_was_cut_off_is_worth_another_attempt() {
    var commit = new RollbackException("the transaction was rolled back");
    commit.addSuppressed(new XAException("commit").initCause(defect("57P01")));

    assertThat(Diagnosis.of(new IllegalStateException(commit), UNEXPECTED).type())
        .isEqualTo(CommonProblem.TEMPORARILY_UNAVAILABLE);
  }

  @Test
  void a_fault_of_ours_is_none_of_the_database() {
    assertThat(Diagnosis.of(new IllegalStateException(defect("42P01")), UNEXPECTED).type())
        .isEqualTo(CommonProblem.INTERNAL_ERROR);
  }

  private static SQLException defect(String state) {
    return new SQLException("invented", state);
  }
}
