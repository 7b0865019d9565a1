package id.tanggap.api.text;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Text a person wrote: not blank, at most {@link #max} characters (code points), no control
 * characters but tab and line breaks, no lone surrogates. Null passes; add {@code @NotNull} where
 * the text is required.
 */
@Constraint(validatedBy = PlainTextValidator.class)
@Target({
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.PARAMETER,
  ElementType.TYPE_USE,
  ElementType.RECORD_COMPONENT
})
@Retention(RetentionPolicy.RUNTIME)
public @interface PlainText {

  /** The longest text allowed, in characters. */
  int max();

  /** Whether a text of spaces only, or of nothing, is fine. */
  boolean blank() default false;

  String message() default "{id.tanggap.api.text.PlainText.message}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
