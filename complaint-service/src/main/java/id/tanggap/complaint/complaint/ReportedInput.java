package id.tanggap.complaint.complaint;

import static id.tanggap.api.problem.CommonProblem.INVALID_INPUT;

import id.tanggap.api.problem.Wording;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads whom a complaint is about from a request: named, unknown, or nobody. */
final class ReportedInput {

  private ReportedInput() {}

  /** Where it has to be said, even that it is nobody. */
  static Reported required(@Nullable Set<UUID> officers, @Nullable Boolean unknown) {
    if (officers == null && !Boolean.TRUE.equals(unknown)) {
      throw INVALID_INPUT
          .refusal(
              new Wording(
                  "Sebutkan siapa yang terlapor, atau bahwa tidak dikenal",
                  "Say whom it is about, or that nobody can name them"))
          .violation(
              "reportedOfficerIds",
              new Wording(
                  "wajib diisi, atau reportedUnknown: true",
                  "is required, or else reportedUnknown: true"));
    }
    return of(officers, unknown);
  }

  static Reported of(@Nullable Set<UUID> officers, @Nullable Boolean unknown) {
    var named = officers == null ? Set.<UUID>of() : officers;
    if (!Boolean.TRUE.equals(unknown)) {
      return new Reported.Officers(named);
    }
    if (!named.isEmpty()) {
      throw INVALID_INPUT
          .refusal(
              new Wording(
                  "Yang terlapor disebut, atau tidak dikenal; tidak keduanya",
                  "Those reported are named or unknown, not both"))
          .violation(
              "reportedUnknown",
              new Wording(
                  "bertentangan dengan reportedOfficerIds", "contradicts reportedOfficerIds"));
    }
    return new Reported.Unknown();
  }
}
