package id.tanggap.api.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkus.arc.Unremovable;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Set;

/** Gives every problem that leaves the service its type, its title in the caller's language. */
@Singleton
@Unremovable
class ProblemNaming implements ProblemPostProcessor {

  private static final int BEFORE_THE_LOGGER = 200;
  private static final Set<String> KEPT_HEADERS = Set.of("allow", "www-authenticate");

  private final CurrentRequest request;

  ProblemNaming(CurrentRequest request) {
    this.request = request;
  }

  @Override
  public int priority() {
    return BEFORE_THE_LOGGER;
  }

  @Override
  public HttpProblem apply(HttpProblem mapped, ProblemContext context) {
    var language = request.language();
    var refusal = Diagnosis.of(context.cause, mapped);
    var path = request.path().orElse(context.path == null ? "/" : context.path);
    var named = ProblemForm.of(refusal, language, path);
    if (refusal.type().status() == mapped.getStatusCode()) {
      mapped.getHeaders().entrySet().stream()
          .filter(it -> KEPT_HEADERS.contains(it.getKey().toLowerCase(Locale.ROOT)))
          .forEach(it -> named.withHeader(it.getKey(), it.getValue()));
    }
    return named.build();
  }
}
