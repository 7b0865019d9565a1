package id.tanggap.api.problem;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ext.Provider;

/** Takes wrong types in JSON away from the framework's own answer, which is no problem document. */
@Provider
@Priority(Priorities.USER - 1)
public final class MismatchedInputMapper extends ExceptionMapperBase<MismatchedInputException> {

  @Override
  protected HttpProblem toProblem(MismatchedInputException defect) {
    return HttpProblem.builder().withStatus(400).build();
  }
}
