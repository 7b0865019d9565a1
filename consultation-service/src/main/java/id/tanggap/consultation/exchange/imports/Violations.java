package id.tanggap.consultation.exchange.imports;

import id.tanggap.api.problem.Wording;
import id.tanggap.consultation.consultation.intake.ConsultationRequest;
import id.tanggap.consultation.consultation.response.ResponseRequest;
import id.tanggap.consultation.exchange.layout.RowProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a request would be refused for, in both languages: a report is read by people of each. */
@ApplicationScoped
class Violations {

  private static final Locale INDONESIAN = Locale.of("id");

  private final ValidatorFactory validation;

  Violations(ValidatorFactory validation) {
    this.validation = validation;
  }

  /** The first bad field of a question. */
  Optional<RowProblem> of(ConsultationRequest request) {
    return first(validation.getValidator().validate(request)).map(it -> problem(it, path(it)));
  }

  /** What is wrong with the words of a response. */
  Optional<RowProblem> ofResponse(@Nullable String words) {
    return words == null
        ? Optional.empty()
        : first(validation.getValidator().validateValue(ResponseRequest.class, "text", words))
            .map(it -> problem(it, "response"));
  }

  private static <T> Optional<ConstraintViolation<T>> first(Set<ConstraintViolation<T>> found) {
    return found.stream().min(Comparator.comparing(Violations::path));
  }

  private static String path(ConstraintViolation<?> violation) {
    return violation.getPropertyPath().toString();
  }

  private RowProblem problem(ConstraintViolation<?> violation, String field) {
    var why = new Wording(words(violation, INDONESIAN), words(violation, Locale.ENGLISH));
    return RowProblem.invalid(field, why);
  }

  private String words(ConstraintViolation<?> violation, Locale language) {
    return validation
        .getMessageInterpolator()
        .interpolate(violation.getMessageTemplate(), new Broken(violation), language);
  }

  /** What the words are about. */
  private record Broken(ConstraintViolation<?> violation) implements MessageInterpolator.Context {
    @Override
    public ConstraintDescriptor<?> getConstraintDescriptor() {
      return violation.getConstraintDescriptor();
    }

    @Override
    public Object getValidatedValue() {
      return violation.getInvalidValue();
    }

    @Override
    public <T> T unwrap(Class<T> type) {
      return type.cast(this);
    }
  }
}
