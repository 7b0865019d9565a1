package id.tanggap.escalation.section;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;

/** The last day of an appointment of a section of an office, earlier than was said. */
record EndingRequest(
    @NotNull @Pattern(regexp = "[0-9]{3}") String officeCode, @NotNull LocalDate validTo) {

  LocalDate lastDay() {
    OurTime.require("validTo", validTo);
    return validTo;
  }
}
