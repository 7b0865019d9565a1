package id.tanggap.api.query;

import id.tanggap.api.problem.CommonProblem;
import id.tanggap.api.problem.Wording;
import jakarta.ws.rs.ext.ParamConverter;
import java.time.DateTimeException;
import java.util.function.Function;

/** One query parameter's reading; knows the parameter's name for the problem. */
record NamedValue<T>(String name, Function<String, T> reading) implements ParamConverter<T> {

  private static final Wording UNREADABLE = new Wording("tidak terbaca", "cannot be read");

  @Override
  public T fromString(String text) {
    try {
      return reading.apply(text);
    } catch (IllegalArgumentException | DateTimeException unreadable) {
      throw CommonProblem.INVALID_INPUT.refusal(name).violation(name, UNREADABLE);
    }
  }

  @Override
  public String toString(T value) {
    return value.toString();
  }
}
