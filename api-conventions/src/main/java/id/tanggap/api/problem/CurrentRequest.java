package id.tanggap.api.problem;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The request being answered, also where none may be at hand any more. */
@Singleton
public class CurrentRequest {

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

  /** The value of a header, empty where the caller sent none. */
  public Optional<String> header(String name) {
    return routing().map(it -> it.request().getHeader(name));
  }

  private Optional<RoutingContext> routing() {
    return Arc.container().requestContext().isActive()
        ? Optional.ofNullable(current.getCurrent())
        : Optional.empty();
  }
}
