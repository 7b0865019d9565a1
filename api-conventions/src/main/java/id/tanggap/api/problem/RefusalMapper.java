package id.tanggap.api.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.ext.Provider;

/** Lets a refusal reach {@link ProblemNaming}. */
@Provider
public final class RefusalMapper extends ExceptionMapperBase<Refusal> {

  @Override
  protected HttpProblem toProblem(Refusal refusal) {
    return HttpProblem.builder().withStatus(refusal.type().status()).build();
  }
}
