package id.tanggap.api.body;

import id.tanggap.api.problem.CommonProblem;
import id.tanggap.api.problem.DirectAnswer;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** A body that says it is too large is refused unread, with a problem instead of a bare 413. */
@Singleton
class DeclaredSize {

  private static final int BEFORE_THE_SERVERS_OWN_LIMIT = 10;

  /** The most bytes of a body wherever no {@link LargeBody} is taken. */
  private static final long ORDINARY = 1024 * 1024;

  private final Instance<LargeBody> large;
  private final DirectAnswer answer;

  DeclaredSize(@Any Instance<LargeBody> large, DirectAnswer answer) {
    this.large = large;
    this.answer = answer;
  }

  void register(@Observes Filters filters) {
    filters.register(this::check, BEFORE_THE_SERVERS_OWN_LIMIT);
  }

  private void check(RoutingContext routing) {
    if (declared(routing.request().getHeader("Content-Length")) > limitOf(routing)) {
      answer.refuse(routing, CommonProblem.TOO_LARGE.refusal());
    } else {
      routing.next();
    }
  }

  private long limitOf(RoutingContext routing) {
    var path = routing.normalizedPath();
    return large.stream()
        .filter(it -> it.isFor(path))
        .mapToLong(LargeBody::most)
        .max()
        .orElse(ORDINARY);
  }

  private static long declared(@Nullable String length) {
    try {
      return length == null ? 0 : Long.parseLong(length.strip());
    } catch (NumberFormatException absurd) {
      return Long.MAX_VALUE;
    }
  }
}
