package id.tanggap.consultation.exchange.layout;

import id.tanggap.api.problem.CommonProblem;
import id.tanggap.api.problem.Refusal;
import id.tanggap.api.problem.Wording;

/** Refusals of a whole file: not one row of it can be told from another. */
final class UnreadableFile {

  private UnreadableFile() {}

  static Refusal because(Wording why) {
    return CommonProblem.INVALID_INPUT.refusal(why.after("file:")).violation("file", why);
  }

  static Refusal isTooLarge() {
    return CommonProblem.TOO_LARGE.refusal(
        new Wording(
            "Isi berkas terlalu besar setelah dibuka", "What the file expands to is too large"));
  }
}
