package id.tanggap.api.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.validation.HttpValidationProblem;
import io.vertx.core.http.HttpClosedException;
import java.io.CharConversionException;
import java.nio.channels.ClosedChannelException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Finds the one refusal that an exception stands for; the single place where errors get names. */
final class Diagnosis {

  private Diagnosis() {}

  /** {@code mapped} is what the framework's own mapper made of the exception. */
  static Refusal of(Throwable exception, HttpProblem mapped) {
    var causes = new CauseChain(exception);
    return causes
        .first(Refusal.class)
        .or(() -> AccessDefects.refusal(causes))
        .or(() -> causes.first(JsonProcessingException.class).map(it -> json(it, mapped)))
        .or(() -> causes.first(SQLException.class).flatMap(StoreDefects::refusal))
        .orElseGet(() -> byForm(causes, mapped));
  }

  private static Refusal json(JsonProcessingException defect, HttpProblem mapped) {
    return mapped.getStatusCode() < 500 ? JsonDefects.refusal(defect) : unexpected();
  }

  private static Refusal byForm(CauseChain causes, HttpProblem mapped) {
    if (mapped instanceof HttpValidationProblem validation) {
      return violations(validation);
    }
    if (causes.has(Diagnosis::isHalfARequest)) {
      return CommonProblem.MALFORMED_REQUEST.refusal();
    }
    return byStatus(mapped.getStatusCode());
  }

  /** No text in any encoding, or the caller hung up in the middle of it. */
  private static boolean isHalfARequest(Throwable cause) {
    return cause instanceof CharConversionException
        || cause instanceof ClosedChannelException
        || cause instanceof HttpClosedException;
  }

  private static Refusal violations(HttpValidationProblem problem) {
    var refusal = CommonProblem.INVALID_INPUT.refusal();
    var found = problem.getParameters().getOrDefault("violations", List.of());
    for (var it : (List<?>) found) {
      if (it instanceof io.quarkiverse.resteasy.problem.validation.Violation bad) {
        refusal.violation(bad.field, bad.message);
      }
    }
    return refusal;
  }

  private static Refusal byStatus(int status) {
    if (status >= 500) {
      return status == 503 ? CommonProblem.TEMPORARILY_UNAVAILABLE.refusal() : unexpected();
    }
    return Arrays.stream(CommonProblem.values())
        .filter(it -> it.status() == status && it != CommonProblem.INVALID_INPUT)
        .findFirst()
        .orElse(CommonProblem.MALFORMED_REQUEST)
        .refusal();
  }

  private static Refusal unexpected() {
    return CommonProblem.INTERNAL_ERROR.refusal().with("errorId", UUID.randomUUID().toString());
  }
}
