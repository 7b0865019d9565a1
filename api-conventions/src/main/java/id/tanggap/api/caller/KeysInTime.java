package id.tanggap.api.caller;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.common.OidcEndpoint;
import io.quarkus.oidc.common.OidcRequestFilter;
import jakarta.inject.Singleton;
import java.time.Duration;

/**
 * The identity provider's keys come soon or not at all: one that took the connection and is silent
 * must not hold up the caller, whose token then cannot be checked now.
 */
@Singleton
@Unremovable
@OidcEndpoint(OidcEndpoint.Type.JWKS)
final class KeysInTime implements OidcRequestFilter {

  private static final Duration SOON = Duration.ofSeconds(3);

  @Override
  public void filter(OidcRequestContext context) {
    context.request().timeout(SOON.toMillis());
  }
}
