package id.tanggap.api.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Missing and bad tokens. Takes the place of the extension's own mappers, which were compiled
 * against an older Quarkus and fail on this one while they read the challenge.
 */
public final class TokenMappers {

  private static final int BEFORE_THE_EXTENSIONS_OWN = Priorities.USER - 100;

  @ServerExceptionMapper(priority = BEFORE_THE_EXTENSIONS_OWN)
  public Response missing(UnauthorizedException exception, RoutingContext routing) {
    return answer(exception, routing);
  }

  @ServerExceptionMapper(priority = BEFORE_THE_EXTENSIONS_OWN)
  public Response bad(AuthenticationFailedException exception, RoutingContext routing) {
    return answer(exception, routing);
  }

  private static Response answer(Throwable exception, RoutingContext routing) {
    var problem =
        HttpProblem.builder().withStatus(401).withHeader("WWW-Authenticate", "Bearer").build();
    var context = ProblemContext.of(exception, routing.normalizedPath());
    return ExceptionMapperBase.postProcessorsRegistry
        .applyPostProcessing(problem, context)
        .toResponse();
  }
}
