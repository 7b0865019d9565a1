package id.tanggap.consultation.consultation.assignment;

import static id.tanggap.api.problem.CommonProblem.INVALID_INPUT;

import id.tanggap.api.problem.Wording;
import id.tanggap.api.text.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which consultations, by name or by who holds them, go to whom (nobody meaning the pool), why. */
public record BulkAssignmentRequest(
    @Size(min = 1, max = 200) @Nullable List<@NotNull UUID> consultationIds,
    @Nullable UUID fromOfficerId,
    @Nullable UUID officerId,
    @NotNull @PlainText(max = 4_000) String reason) {

  void requireOneWayToName() {
    if ((consultationIds == null) == (fromOfficerId == null)) {
      throw INVALID_INPUT
          .refusal(
              new Wording(
                  "Sebutkan salah satu: consultationIds atau fromOfficerId",
                  "Either consultationIds or fromOfficerId says which"))
          .violation(
              "consultationIds",
              new Wording(
                  "diisi hanya bila fromOfficerId tidak diisi",
                  "is given where fromOfficerId is not, and only there"));
    }
  }
}
