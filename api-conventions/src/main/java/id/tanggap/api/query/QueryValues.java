package id.tanggap.api.query;

import id.tanggap.api.time.OurEra;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads ids, times, numbers and enums in query parameters; a bad one is 400 and named. */
@Provider
public class QueryValues implements ParamConverterProvider {

  private static final Map<Class<?>, Function<String, ?>> READINGS =
      Map.of(
          UUID.class, UUID::fromString,
          Instant.class, OurEra::instant,
          LocalDate.class, OurEra::date,
          Integer.class, Integer::valueOf,
          Long.class, Long::valueOf);

  @Override
  public <T> @Nullable ParamConverter<T> getConverter(
      Class<T> type, Type genericType, Annotation @Nullable [] annotations) {
    return parameter(annotations)
        .flatMap(name -> reading(type).map(it -> new NamedValue<>(name, it)))
        .orElse(null);
  }

  private static Optional<String> parameter(Annotation @Nullable [] annotations) {
    return annotations == null
        ? Optional.empty()
        : Arrays.stream(annotations)
            .filter(QueryParam.class::isInstance)
            .map(it -> ((QueryParam) it).value())
            .findFirst();
  }

  @SuppressWarnings("unchecked")
  private static <T> Optional<Function<String, T>> reading(Class<T> type) {
    if (type.isEnum()) {
      return Optional.of(text -> (T) Enum.valueOf(type.asSubclass(Enum.class), text));
    }
    return Optional.ofNullable((Function<String, T>) READINGS.get(type));
  }
}
