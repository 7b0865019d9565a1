package id.tanggap.api.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;

/** The problem document for a request that is refused before it reaches a resource. */
@Singleton
public class DirectAnswer {

  private final ObjectMapper json;

  public DirectAnswer(ObjectMapper json) {
    this.json = json;
  }

  /** Ends the request; what was not read of its body is not read any more. */
  public void refuse(RoutingContext routing, Refusal refusal) {
    var request = routing.request();
    var language = Language.preferredBy(request.getHeader("Accept-Language"));
    var problem = ProblemForm.of(refusal, language, request.path()).build();
    HttpServerResponse response = routing.response().setStatusCode(problem.getStatusCode());
    problem.getHeaders().forEach((name, value) -> response.putHeader(name, value.toString()));
    response.putHeader("Content-Type", HttpProblem.MEDIA_TYPE.toString());
    response.putHeader("Connection", "close");
    response.end(text(problem)).onComplete(done -> request.connection().close());
  }

  private String text(HttpProblem problem) {
    try {
      return json.writeValueAsString(problem);
    } catch (JsonProcessingException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
