package id.tanggap.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.tanggap.stack.StackFile;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Objects;

/** consultation-service as its callers reach it: over HTTP, with tokens of Keycloak. */
final class Service {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final StackFile stack;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  Service(StackFile stack) {
    this.stack = stack;
  }

  /** A token of OM SPAN. */
  String asOmspan() throws IOException, InterruptedException {
    return token(
        "grant_type=client_credentials&client_id=%s&client_secret=%s"
            .formatted(stack.omspan().clientId(), stack.omspan().secret()));
  }

  /** A token of one of the invented people. */
  String as(String person) throws IOException, InterruptedException {
    return token(
        "grant_type=password&client_id=%s&username=%s&password=%s"
            .formatted(stack.demo().clientId(), person, stack.demo().password()));
  }

  JsonNode posts(String token, String path, String body) throws IOException, InterruptedException {
    return answer(
        request(token, path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build());
  }

  JsonNode gets(String token, String path) throws IOException, InterruptedException {
    return answer(request(token, path).build());
  }

  private HttpRequest.Builder request(String token, String path) {
    var service = Objects.requireNonNull(stack.services().get("consultation-service"));
    return HttpRequest.newBuilder(URI.create(service.url() + "/api/v1/consultations" + path))
        .header("Authorization", "Bearer " + token);
  }

  private JsonNode answer(HttpRequest request) throws IOException, InterruptedException {
    var answer = http.send(request, BodyHandlers.ofByteArray());
    if (answer.statusCode() > 201) {
      throw new IOException(answer.statusCode() + " " + new String(answer.body()));
    }
    return JSON.readTree(answer.body());
  }

  private String token(String form) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(stack.oidc().tokenUrl()))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    return answer(request).required("access_token").asText();
  }
}
