package id.tanggap.api.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import id.tanggap.api.hash.Sha256;
import jakarta.inject.Singleton;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The hash by which two requests are the same: method, path, and the body as canonical JSON (keys
 * sorted, no white space, what is null left out).
 */
@Singleton
class RequestHash {

  private final ObjectMapper canonical;

  RequestHash(ObjectMapper json) {
    this.canonical =
        json.copy()
            .configure(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY, true)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
  }

  byte[] of(String target, Method command, Object[] arguments) {
    try {
      var body = canonical.writeValueAsString(body(command, arguments));
      return Sha256.of((target + "\n" + body).getBytes(UTF_8));
    } catch (JsonProcessingException unwritable) {
      throw new IllegalStateException("A body that came as JSON must go as JSON", unwritable);
    }
  }

  private static @Nullable Object body(Method command, Object[] arguments) {
    var annotations = command.getParameterAnnotations();
    return IntStream.range(0, arguments.length)
        .filter(it -> Arrays.stream(annotations[it]).noneMatch(RequestHash::namesAPart))
        .mapToObj(it -> arguments[it])
        .findFirst()
        .orElse(null);
  }

  /** Path, query, header or context parameters: all that is not the body. */
  private static boolean namesAPart(Annotation annotation) {
    var type = annotation.annotationType().getName();
    return type.startsWith("jakarta.ws.rs.") || type.startsWith("org.jboss.resteasy.");
  }
}
