package id.tanggap.api.problem;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One kind of refusal a caller can meet (RFC 9457 {@code type}). Implemented by one enum per
 * service, so that searching for a slug finds the rule, its test and its documentation.
 */
public interface ProblemType {

  /** The name of its constant, in capitals with underscores. */
  String name();

  /** What it says to people and to machines. */
  ProblemText text();

  /** Last part of {@code urn:tanggap:problem:<slug>}: its name in kebab case. */
  default String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The slug of an obstacle, as a list of what is allowed tells it; null where there is none. */
  static @Nullable String slugOf(Optional<? extends ProblemType> obstacle) {
    return obstacle.map(ProblemType::slug).orElse(null);
  }

  default int status() {
    return text().status();
  }

  default URI type() {
    return URI.create("urn:tanggap:problem:" + slug());
  }

  default String title(Language language) {
    return text().title().in(language);
  }

  default Refusal refusal() {
    return new Refusal(this);
  }

  /** With what there is to say of this occurrence. */
  default Refusal refusal(Wording detail) {
    return new Refusal(this, detail);
  }

  /** With a detail that is the same in every language: a name, a number. */
  default Refusal refusal(String detail) {
    return new Refusal(this, Wording.same(detail));
  }
}
