package id.tanggap.api.idempotency;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The answer that a key stands for: status, the headers that matter, and the body as text. */
record StoredAnswer(int status, Map<String, String> headers, @Nullable String body) {

  private static final List<String> KEPT =
      List.of(HttpHeaders.LOCATION, HttpHeaders.ETAG, HttpHeaders.CONTENT_TYPE, "Link");

  static StoredAnswer of(Response answer, @Nullable String body) {
    var headers = new LinkedHashMap<String, String>();
    for (var name : KEPT) {
      var value = answer.getHeaderString(name);
      if (value != null) {
        headers.put(name, value);
      }
    }
    if (body != null) {
      headers.putIfAbsent(HttpHeaders.CONTENT_TYPE, "application/json");
    }
    return new StoredAnswer(answer.getStatus(), headers, body);
  }

  StoredAnswer withoutBody() {
    return new StoredAnswer(status, headers, null);
  }

  Response response() {
    return builder().build();
  }

  /** The answer to who asked first, with the headers that nobody keeps: they are told once. */
  Response besides(Response first) {
    var response = builder();
    first
        .getHeaders()
        .forEach(
            (name, values) -> {
              if (KEPT.stream().noneMatch(name::equalsIgnoreCase)) {
                values.forEach(value -> response.header(name, value));
              }
            });
    return response.build();
  }

  private Response.ResponseBuilder builder() {
    var response = Response.status(status).entity(body);
    headers.forEach(response::header);
    return response;
  }
}
