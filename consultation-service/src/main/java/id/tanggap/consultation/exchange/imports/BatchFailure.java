package id.tanggap.consultation.exchange.imports;

import id.tanggap.api.problem.CommonProblem;
import id.tanggap.api.problem.Wording;
import id.tanggap.consultation.exchange.layout.RowProblem;
import id.tanggap.journal.Failures;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Some rows could not be taken; the transaction is rolled back, so none of them was. */
final class BatchFailure extends RuntimeException {

  /** The database says that a value cannot be: class 22, or that it breaks a rule: class 23. */
  private static final List<String> OF_THE_ROW = List.of("22", "23");

  /** Two brought the same at once; the second finds the first's work another time. */
  private static final String SOMEBODY_WAS_FIRST = "23505";

  /** Whose fault it is that nothing was taken. */
  enum Fault {
    /** It would fail at any time: a value that cannot be kept, or an error of ours. */
    OF_THE_ROW,
    /** Slow, gone or in a fight with others: later the same row may well be taken. */
    OF_THE_MOMENT
  }

  /** A row, as it is counted and refused. */
  record Row(UUID importId, int line) {}

  private final transient UUID importId;
  private final transient List<Integer> lines;

  BatchFailure(UUID importId, List<Integer> lines, RuntimeException cause) {
    super("%d rows of import %s were not taken".formatted(lines.size(), importId), cause);
    this.importId = importId;
    this.lines = lines;
  }

  int rows() {
    return lines.size();
  }

  /** The first of its rows; the only one where they are taken one by one. */
  Row first() {
    return new Row(importId, lines.getFirst());
  }

  /** A transaction that ran out of time says so in many ways, and hardly ever as the database. */
  Fault fault() {
    var states = causes().flatMap(BatchFailure::state).toList();
    var isOurs = states.isEmpty() && causes().noneMatch(BatchFailure::isOfTheStore);
    var isItsValue = !states.isEmpty() && states.stream().allMatch(BatchFailure::isOfTheRow);
    return isOurs || isItsValue ? Fault.OF_THE_ROW : Fault.OF_THE_MOMENT;
  }

  /** Why its row is refused. */
  RowProblem problem() {
    return switch (fault()) {
      case OF_THE_ROW ->
          new RowProblem(
              CommonProblem.INTERNAL_ERROR,
              "",
              new Wording("gangguan pada sistem; lihat log", "a fault of the system; see its log"));
      case OF_THE_MOMENT ->
          new RowProblem(
              CommonProblem.TEMPORARILY_UNAVAILABLE,
              "",
              new Wording(
                  "sudah berulang kali dicoba; kirim lagi berkas ini",
                  "was tried many times; send this file again"));
    };
  }

  /** What can be said in a log: never a value. */
  String kind() {
    return causes().map(it -> it.getClass().getSimpleName()).toList().toString();
  }

  private Stream<Throwable> causes() {
    return Failures.behind(this).skip(1);
  }

  private static boolean isOfTheRow(String state) {
    return !state.equals(SOMEBODY_WAS_FIRST) && OF_THE_ROW.stream().anyMatch(state::startsWith);
  }

  private static boolean isOfTheStore(Throwable cause) {
    return cause instanceof PersistenceException
        || cause instanceof IllegalStateException
        || cause instanceof QuarkusTransactionException
        || cause.getClass().getPackageName().startsWith("jakarta.transaction");
  }

  private static Stream<String> state(Throwable cause) {
    return cause instanceof SQLException sql
        ? Stream.of(sql.getSQLState() == null ? "?" : sql.getSQLState())
        : Stream.empty();
  }
}
