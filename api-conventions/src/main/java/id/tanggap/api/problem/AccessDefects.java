package id.tanggap.api.problem;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/** Tells a token that is bad (401) from one that nobody can check now (503). */
final class AccessDefects {

  private static final Duration UNTIL_IT_MAY_BE_BACK = Duration.ofSeconds(5);

  private AccessDefects() {}

  static Optional<Refusal> refusal(CauseChain causes) {
    var failed = causes.has(it -> it instanceof AuthenticationFailedException);
    var unreachable = causes.has(it -> it instanceof IOException || it instanceof TimeoutException);
    var providerAway = causes.has(it -> it instanceof OIDCException);
    return providerAway || (failed && unreachable)
        ? Optional.of(
            CommonProblem.IDENTITY_PROVIDER_UNAVAILABLE.refusal().retryAfter(UNTIL_IT_MAY_BE_BACK))
        : Optional.empty();
  }
}
