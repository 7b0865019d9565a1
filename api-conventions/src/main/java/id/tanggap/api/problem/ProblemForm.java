package id.tanggap.api.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.InstanceUtils;
import java.time.Duration;

/** A refusal as it goes over the wire (RFC 9457). */
final class ProblemForm {

  private ProblemForm() {}

  static HttpProblem.Builder of(Refusal refusal, Language language, String path) {
    var type = refusal.type();
    var problem =
        HttpProblem.builder()
            .withType(type.type())
            .withTitle(type.title(language))
            .withStatus(type.status())
            .withInstance(InstanceUtils.pathToInstance(path))
            .withHeader("Content-Language", language.tag());
    refusal.detail(language).ifPresent(problem::withDetail);
    refusal.members().forEach(problem::with);
    var violations = refusal.violations(language);
    if (!violations.isEmpty()) {
      problem.with("violations", violations);
    }
    refusal.retryAfter().ifPresent(it -> problem.withHeader("Retry-After", seconds(it)));
    return problem;
  }

  private static long seconds(Duration wait) {
    return Math.max(1, wait.plusNanos(999_999_999).toSeconds());
  }
}
