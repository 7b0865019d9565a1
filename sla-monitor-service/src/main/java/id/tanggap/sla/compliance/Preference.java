package id.tanggap.sla.compliance;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

/** In which form somebody would rather have an answer. */
public final class Preference {

  private static final MediaType JSON = MediaType.APPLICATION_JSON_TYPE;

  private Preference() {}

  /** Whether this form is preferred to JSON, which is for all who do not say. */
  public static boolean isFor(MediaType form, HttpHeaders headers) {
    return headers.getAcceptableMediaTypes().stream()
        .filter(it -> it.isCompatible(JSON) || it.isCompatible(form))
        .findFirst()
        .filter(it -> !it.isCompatible(JSON))
        .isPresent();
  }
}
