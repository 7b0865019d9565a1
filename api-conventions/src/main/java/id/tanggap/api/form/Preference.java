package id.tanggap.api.form;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.stream.Stream;

/** In which form somebody would rather have an answer. */
public final class Preference {

  private static final MediaType JSON = MediaType.APPLICATION_JSON_TYPE;

  private Preference() {}

  /** Whether this form is preferred to JSON, which is for all who do not say. */
  public static boolean isFor(MediaType form, HttpHeaders headers) {
    return among(headers, form).equals(form);
  }

  /** The form that is liked best of JSON and these. */
  public static MediaType among(HttpHeaders headers, MediaType... others) {
    return headers.getAcceptableMediaTypes().stream()
        .flatMap(accepted -> firstOf(accepted, others))
        .findFirst()
        .orElse(JSON);
  }

  private static Stream<MediaType> firstOf(MediaType accepted, MediaType... others) {
    return Stream.concat(Stream.of(JSON), Stream.of(others))
        .filter(accepted::isCompatible)
        .limit(1);
  }
}
