package id.tanggap.api.problem;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The request being answered, also where none may be at hand any more. */
@Singleton
class CurrentRequest {

  private final CurrentVertxRequest current;

  CurrentRequest(CurrentVertxRequest current) {
    this.current = current;
  }

  Language language() {
    return routing()
        .map(it -> Language.preferredBy(it.request().getHeader("Accept-Language")))
        .orElse(Language.INDONESIAN);
  }

  Optional<String> path() {
    return routing().map(RoutingContext::normalizedPath);
  }

  private Optional<RoutingContext> routing() {
    return Arc.container().requestContext().isActive()
        ? Optional.ofNullable(current.getCurrent())
        : Optional.empty();
  }
}
