package id.tanggap.api.problem;

import java.net.URI;

/**
 * One kind of refusal a caller can meet (RFC 9457 {@code type}). Implemented by one enum per
 * service, so that searching for a slug finds the rule, its test and its documentation.
 */
public interface ProblemType {

  /** Last part of {@code urn:tanggap:problem:<slug>}, in kebab case. */
  String slug();

  /** HTTP status, 400 to 599. */
  int status();

  /** Title for people, Indonesian. */
  String titleId();

  /** Title for people, English. */
  String titleEn();

  /** What the caller can do about it, one English sentence for the table of all problems. */
  String remedy();

  /** The same in Indonesian; empty as long as nobody has written it. */
  default String remedyId() {
    return "";
  }

  default URI type() {
    return URI.create("urn:tanggap:problem:" + slug());
  }

  default String title(Language language) {
    return switch (language) {
      case INDONESIAN -> titleId();
      case ENGLISH -> titleEn();
    };
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
