package id.tanggap.api.text;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Decides {@link PlainText}; the first defect found names the message. */
public final class PlainTextValidator implements ConstraintValidator<PlainText, CharSequence> {

  private int max;
  private boolean blankAllowed;

  @Override
  public void initialize(PlainText rule) {
    max = rule.max();
    blankAllowed = rule.blank();
  }

  @Override
  public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
    if (value == null) {
      return true;
    }
    var text = value.toString();
    if (!blankAllowed && text.isBlank()) {
      return refused(context, "blank");
    }
    if (text.codePointCount(0, text.length()) > max) {
      return refused(context, "long");
    }
    return text.codePoints().noneMatch(PlainTextValidator::unprintable)
        || refused(context, "control");
  }

  private static boolean unprintable(int character) {
    if (character == '\n' || character == '\r' || character == '\t') {
      return false;
    }
    return Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE;
  }

  private static boolean refused(ConstraintValidatorContext context, String defect) {
    context.disableDefaultConstraintViolation();
    context
        .buildConstraintViolationWithTemplate("{id.tanggap.api.text.PlainText." + defect + "}")
        .addConstraintViolation();
    return false;
  }
}
