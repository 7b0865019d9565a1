package id.tanggap.api.body;

import id.tanggap.api.problem.CommonProblem;
import id.tanggap.api.problem.Wording;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Every JSON body is at most 256 KiB, and is there unless the parameter is {@code @Nullable}. */
@Provider
public class JsonBody implements ReaderInterceptor {

  /** The most bytes of a JSON body. */
  public static final long LIMIT = 256 * 1024;

  private final ResourceInfo resource;

  public JsonBody(@Context ResourceInfo resource) {
    this.resource = resource;
  }

  @Override
  public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    if (!isJson(context.getMediaType())) {
      return context.proceed();
    }
    context.setInputStream(new BoundedInput(context.getInputStream(), LIMIT));
    var body = context.proceed();
    if (body == null && !mayBeMissing(context)) {
      throw CommonProblem.MALFORMED_REQUEST.refusal(
          new Wording("Isi permintaan berupa JSON wajib disertakan", "A JSON body is required"));
    }
    return body;
  }

  private boolean mayBeMissing(ReaderInterceptorContext context) {
    return Arrays.stream(resource.getResourceMethod().getAnnotatedParameterTypes())
        .filter(it -> it.getType().equals(context.getGenericType()))
        .anyMatch(it -> it.isAnnotationPresent(Nullable.class));
  }

  private static boolean isJson(MediaType type) {
    return "json".equals(type.getSubtype()) || type.getSubtype().endsWith("+json");
  }
}
