package id.tanggap.sla.basis;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The number of a decree, a note or minutes, such as {@code SKB 933/2025, 1/2025} or {@code
 * BA-7/KPN.1601/2026}. It is published for ever, so its grammar has no room for a name: a known
 * kind of document, a number, short codes of units, a year.
 */
@Pattern(
    regexp =
        "(SKB|Keppres|Perpres|PMK|KMK|KEP|SK|SE|PENG|ND|S|ST|BA)[ -][0-9]{1,5}"
            + "(/[A-Z]{1,4}([.][0-9]{1,4}){0,3}){0,4}/(19|20)[0-9]{2}"
            + "(, [0-9]{1,5}/(19|20)[0-9]{2}){0,3}")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface Basis {

  /** What the caller is told. */
  String message() default "{id.tanggap.sla.basis.Basis.message}";

  /** Required by Jakarta Validation. */
  Class<?>[] groups() default {};

  /** Required by Jakarta Validation. */
  Class<? extends Payload>[] payload() default {};
}
