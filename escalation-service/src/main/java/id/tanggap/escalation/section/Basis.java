package id.tanggap.escalation.section;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The number of a decree, an order or a letter, such as {@code KEP-12/WPB.17/2026}. It is published
 * for ever, so its grammar has no room for a name: a known kind of document, a number, short codes
 * of the units it came from, a year.
 */
@Pattern(
    regexp =
        "(KEP|SK|ST|SPT|PRIN|SPRIN|ND|S)-[0-9]{1,5}(/[A-Z]{1,4}([.][0-9]{1,4}){0,3}){0,4}/(19|20)[0-9]{2}")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@interface Basis {

  /** What the caller is told. */
  String message() default "{id.tanggap.escalation.section.Basis.message}";

  /** Required by Jakarta Validation. */
  Class<?>[] groups() default {};

  /** Required by Jakarta Validation. */
  Class<? extends Payload>[] payload() default {};
}
