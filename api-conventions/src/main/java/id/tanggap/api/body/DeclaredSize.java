package id.tanggap.api.body;

import id.tanggap.api.problem.CommonProblem;
import id.tanggap.api.problem.DirectAnswer;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** A body that says it is too large is refused unread, with a problem instead of a bare 413. */
@Singleton
class DeclaredSize {

  private static final int BEFORE_THE_SERVERS_OWN_LIMIT = 10;

  private final long limit;
  private final DirectAnswer answer;

  DeclaredSize(
      @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit,
      DirectAnswer answer) {
    this.limit = limit.asLongValue();
    this.answer = answer;
  }

  void register(@Observes Filters filters) {
    filters.register(this::check, BEFORE_THE_SERVERS_OWN_LIMIT);
  }

  private void check(RoutingContext routing) {
    if (declared(routing.request().getHeader("Content-Length")) > limit) {
      answer.refuse(routing, CommonProblem.TOO_LARGE.refusal());
    } else {
      routing.next();
    }
  }

  private static long declared(@Nullable String length) {
    try {
      return length == null ? 0 : Long.parseLong(length.strip());
    } catch (NumberFormatException absurd) {
      return Long.MAX_VALUE;
    }
  }
}
