package id.tanggap.demo.api;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One request to a service.
 *
 * @param path below {@code /api/v1}
 * @param body empty for a GET
 * @param version the {@code ETag} that the sender has seen, sent as {@code If-Match}
 */
public record Call(String method, String path, Map<String, ?> body, @Nullable String version) {

  public static Call get(String path) {
    return new Call("GET", path, Map.of(), null);
  }

  public static Call post(String path, Map<String, ?> body) {
    return new Call("POST", path, body, null);
  }

  public static Call put(String path, Map<String, ?> body) {
    return new Call("PUT", path, body, null);
  }

  /** The same, refused when the resource is not any more what the sender has seen. */
  public Call ifStill(String seen) {
    return new Call(method, path, body, seen);
  }

  HttpRequest.Builder to(URI service) {
    var request = request(service, path);
    if (version != null) {
      request.header("If-Match", version);
    }
    return method.equals("GET")
        ? request.GET()
        : request
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(Json.write(body)));
  }

  static HttpRequest.Builder request(URI service, String path) {
    return HttpRequest.newBuilder(URI.create(service + "/api/v1" + path))
        .header("Accept", "application/json")
        .header("Accept-Language", "en");
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
