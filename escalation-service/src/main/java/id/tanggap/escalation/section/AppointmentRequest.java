package id.tanggap.escalation.section;

import static id.tanggap.api.problem.CommonProblem.INVALID_INPUT;

import id.tanggap.api.problem.Wording;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who heads the section of which office from when to when, and by which document. */
record AppointmentRequest(
    @NotNull @Pattern(regexp = "[0-9]{3}") String officeCode,
    @NotNull UUID personId,
    @NotNull AppointmentKind capacity,
    @NotNull LocalDate validFrom,
    @Nullable LocalDate validTo,
    @NotNull @Basis String basis) {

  Period period() {
    OurTime.require("validFrom", validFrom);
    OurTime.require("validTo", validTo);
    if (validTo != null && validTo.isBefore(validFrom)) {
      throw INVALID_INPUT
          .refusal(
              new Wording(
                  "Penunjukan tidak berakhir sebelum dimulai",
                  "An appointment does not end before it begins"))
          .violation("validTo", new Wording("mendahului validFrom", "is before validFrom"));
    }
    return new Period(validFrom, validTo);
  }
}
