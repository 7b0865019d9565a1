package id.tanggap.consultation.consultation.view;

import id.tanggap.api.page.Conditions;
import id.tanggap.api.problem.CommonProblem;
import id.tanggap.api.problem.Wording;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose cases are asked for.
 *
 * @param officer who holds a case, or held it when it ended; null for the pool: what is open and
 *     nobody holds
 */
public record Holder(@Nullable UUID officer) {

  /** How a caller asks for the pool. */
  private static final String NOBODY = "nobody";

  /** Reads the query parameter. */
  public static Holder fromString(String text) {
    try {
      return new Holder(text.equals(NOBODY) ? null : UUID.fromString(text));
    } catch (IllegalArgumentException noId) {
      throw CommonProblem.INVALID_INPUT
          .refusal(
              new Wording(
                  "holder adalah id petugas atau " + NOBODY,
                  "holder is an officer's id or " + NOBODY))
          .violation("holder", new Wording("id atau " + NOBODY, "an id or " + NOBODY));
    }
  }

  /** Adds it to a query. */
  void narrow(Conditions conditions) {
    if (officer == null) {
      conditions.add("c.holderId is null and c.ending.status is null");
    } else {
      conditions.add("c.holderId = :holder", "holder", officer);
    }
  }
}
