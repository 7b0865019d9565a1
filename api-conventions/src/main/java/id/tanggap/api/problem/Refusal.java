package id.tanggap.api.problem;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A named "no" to the caller, thrown where the rule is and turned into a problem in one place. It
 * is an expected outcome and carries no stack trace; the transaction it crosses is rolled back.
 */
public final class Refusal extends RuntimeException {

  private final ProblemType type;
  private final @Nullable Wording detail;
  private final Map<String, Object> members = new LinkedHashMap<>();
  private final List<Bad> violations = new ArrayList<>();
  private @Nullable Duration retryAfter;
  private @Nullable String subject;

  Refusal(ProblemType type) {
    super(type.slug(), null, false, false);
    this.type = type;
    this.detail = null;
  }

  Refusal(ProblemType type, Wording detail) {
    super(type.slug() + ": " + detail.english(), null, false, false);
    this.type = type;
    this.detail = detail;
  }

  /** One field of the request cannot be so; the detail says which, and so does its violation. */
  public static Refusal ofField(String field, Wording message) {
    return CommonProblem.INVALID_INPUT.refusal(message.after(field)).violation(field, message);
  }

  /** Refuses where there is an obstacle. */
  public static void ifAny(Optional<Refusal> obstacle) {
    if (obstacle.isPresent()) {
      throw obstacle.get();
    }
  }

  /** Adds an extension member to the problem. */
  public Refusal with(String key, Object value) {
    members.put(key, value);
    return this;
  }

  /** Names a bad field and says what is wrong with it. */
  public Refusal violation(String field, Wording message) {
    violations.add(new Bad(field, message));
    return this;
  }

  /** Names a bad field, with a message that is the same in every language. */
  public Refusal violation(String field, String message) {
    return violation(field, Wording.same(message));
  }

  /** Tells the caller when to try again ({@code Retry-After}, whole seconds, rounded up). */
  public Refusal retryAfter(Duration wait) {
    retryAfter = wait;
    return this;
  }

  /**
   * Names the journalled thing whose state stands in the way; the answer then tells what happened
   * to it since the caller looked.
   */
  public Refusal about(String subject) {
    this.subject = subject;
    return this;
  }

  public ProblemType type() {
    return type;
  }

  /** What there is to say of this occurrence. */
  public Optional<String> detail(Language language) {
    return Optional.ofNullable(detail).map(it -> it.in(language));
  }

  public Map<String, Object> members() {
    return Map.copyOf(members);
  }

  /** The bad fields, in the order in which they were found. */
  public List<Violation> violations(Language language) {
    return violations.stream()
        .map(it -> new Violation(it.field(), it.message().in(language)))
        .toList();
  }

  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }

  /** What it is about, where that was said. */
  public Optional<String> subject() {
    return Optional.ofNullable(subject);
  }

  private record Bad(String field, Wording message) {}
}
