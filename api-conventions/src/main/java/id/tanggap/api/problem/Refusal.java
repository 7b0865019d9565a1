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
  private final @Nullable String detail;
  private final Map<String, Object> members = new LinkedHashMap<>();
  private final List<Violation> violations = new ArrayList<>();
  private @Nullable Duration retryAfter;

  Refusal(ProblemType type) {
    super(type.slug(), null, false, false);
    this.type = type;
    this.detail = null;
  }

  Refusal(ProblemType type, String detail) {
    super(type.slug() + ": " + detail, null, false, false);
    this.type = type;
    this.detail = detail;
  }

  /** Adds an extension member to the problem. */
  public Refusal with(String key, Object value) {
    members.put(key, value);
    return this;
  }

  /** Names a bad field. */
  public Refusal violation(String field, String message) {
    violations.add(new Violation(field, message));
    return this;
  }

  /** Tells the caller when to try again ({@code Retry-After}, whole seconds, rounded up). */
  public Refusal retryAfter(Duration wait) {
    retryAfter = wait;
    return this;
  }

  public ProblemType type() {
    return type;
  }

  public Optional<String> detail() {
    return Optional.ofNullable(detail);
  }

  public Map<String, Object> members() {
    return Map.copyOf(members);
  }

  public List<Violation> violations() {
    return List.copyOf(violations);
  }

  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }
}
