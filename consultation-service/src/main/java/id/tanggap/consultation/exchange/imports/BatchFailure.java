package id.tanggap.consultation.exchange.imports;

import id.tanggap.api.problem.CommonProblem;
import id.tanggap.api.problem.Wording;
import id.tanggap.consultation.exchange.layout.RowProblem;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Some rows could not be taken; the transaction is rolled back, so none of them was. */
final class BatchFailure extends RuntimeException {

  /** The database says that a value cannot be: class 22, or that it breaks a rule: class 23. */
  private static final List<String> OF_THE_ROW = List.of("22", "23");

  private static final Wording UNEXPECTED =
      new Wording("gangguan pada sistem; lihat log", "a fault of the system; see its log");

  private final transient UUID importId;
  private final transient List<Integer> lines;

  BatchFailure(UUID importId, List<Integer> lines, RuntimeException cause) {
    super("%d rows of import %s were not taken".formatted(lines.size(), importId), cause);
    this.importId = importId;
    this.lines = lines;
  }

  UUID importId() {
    return importId;
  }

  List<Integer> lines() {
    return lines;
  }

  /** Why its one row has to be refused; empty where it is the database that is out of reach. */
  Optional<RowProblem> problem() {
    var states = causes().flatMap(BatchFailure::state).toList();
    return states.stream().allMatch(state -> OF_THE_ROW.stream().anyMatch(state::startsWith))
        ? Optional.of(new RowProblem(CommonProblem.INTERNAL_ERROR, "", UNEXPECTED))
        : Optional.empty();
  }

  /** What can be said in a log: never a value. */
  String kind() {
    return causes().map(it -> it.getClass().getSimpleName()).toList().toString();
  }

  private Stream<Throwable> causes() {
    return Stream.iterate((Throwable) this, cause -> cause != null, Throwable::getCause);
  }

  private static Stream<String> state(Throwable cause) {
    return cause instanceof SQLException sql
        ? Stream.of(sql.getSQLState() == null ? "?" : sql.getSQLState())
        : Stream.empty();
  }
}
