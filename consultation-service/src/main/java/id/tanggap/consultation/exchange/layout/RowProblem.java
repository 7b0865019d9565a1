package id.tanggap.consultation.exchange.layout;

import id.tanggap.api.problem.CommonProblem;
import id.tanggap.api.problem.ProblemType;
import id.tanggap.api.problem.Wording;

/**
 * Why a row is refused: as the problem it would be by itself, in which column, in both languages.
 */
public record RowProblem(ProblemType type, String column, Wording why) {

  /** Something in the column cannot be. */
  public static RowProblem invalid(String column, Wording why) {
    return new RowProblem(CommonProblem.INVALID_INPUT, column, why);
  }
}
