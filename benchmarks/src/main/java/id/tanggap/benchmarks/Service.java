package id.tanggap.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.tanggap.stack.StackFile;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** A service as its callers reach it: over HTTP, with tokens of Keycloak. */
final class Service {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final StackFile stack;
  private final String root;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /** The consultations of consultation-service. */
  Service(StackFile stack) {
    this(stack, "consultation-service", "/consultations");
  }

  /** What a service has below a path. */
  Service(StackFile stack, String name, String path) {
    this.stack = stack;
    this.root = Objects.requireNonNull(stack.services().get(name)).url() + "/api/v1" + path;
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
    return sends(token, path, "application/json", BodyPublishers.ofString(body));
  }

  /** Sends a file. */
  JsonNode sends(String token, String path, String type, Path file)
      throws IOException, InterruptedException {
    return sends(token, path, type, BodyPublishers.ofFile(file));
  }

  /** Sends what is made while it is sent. */
  JsonNode sends(String token, String path, String type, BodyPublisher body)
      throws IOException, InterruptedException {
    return answer(request(token, path).header("Content-Type", type).POST(body).build());
  }

  /** Receives a file. */
  void receives(String token, String path, String type, Path file)
      throws IOException, InterruptedException {
    var request = request(token, path).header("Accept", type).build();
    var answer = http.send(request, BodyHandlers.ofFile(file));
    if (answer.statusCode() != 200) {
      throw new IOException(answer.statusCode() + " " + Files.readString(file));
    }
  }

  JsonNode gets(String token, String path) throws IOException, InterruptedException {
    return answer(request(token, path).build());
  }

  /** Whether it could check this token, whatever it says to it. */
  boolean knowsTheKeyOf(String token) throws IOException, InterruptedException {
    return http.send(request(token, "/me").build(), BodyHandlers.discarding()).statusCode() != 503;
  }

  private HttpRequest.Builder request(String token, String path) {
    return HttpRequest.newBuilder(URI.create(root + path))
        .header("Authorization", "Bearer " + token);
  }

  private JsonNode answer(HttpRequest request) throws IOException, InterruptedException {
    var answer = http.send(request, BodyHandlers.ofByteArray());
    if (answer.statusCode() > 202) {
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
