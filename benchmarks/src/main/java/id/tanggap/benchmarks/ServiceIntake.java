package id.tanggap.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.tanggap.stack.StackFile;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Objects;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The same intake through the service: authenticated, validated, committed and journalled. */
final class ServiceIntake {

  private final StackFile stack;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String token;

  /** The ids of the cases that the service has taken in. */
  final Queue<String> taken = new ConcurrentLinkedQueue<>();

  ServiceIntake(StackFile stack) throws IOException, InterruptedException {
    this.stack = stack;
    this.token = token();
  }

  /** One more client. */
  Round.Client client() {
    return this::post;
  }

  private void post() throws IOException, InterruptedException {
    var service = Objects.requireNonNull(stack.services().get("consultation-service"));
    var request =
        HttpRequest.newBuilder(URI.create(service.url() + "/api/v1/consultations"))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(Ticket.request("B-" + UUID.randomUUID())))
            .build();
    var answer = http.send(request, BodyHandlers.ofString());
    if (answer.statusCode() != 201) {
      throw new IOException(answer.statusCode() + " " + answer.body());
    }
    taken.add(answer.headers().firstValue("Location").orElseThrow().replaceFirst(".*/", ""));
  }

  private String token() throws IOException, InterruptedException {
    var form =
        "grant_type=client_credentials&client_id=%s&client_secret=%s"
            .formatted(stack.omspan().clientId(), stack.omspan().secret());
    var request =
        HttpRequest.newBuilder(URI.create(stack.oidc().tokenUrl()))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    var answer = http.send(request, BodyHandlers.ofByteArray());
    return new ObjectMapper().readTree(answer.body()).required("access_token").asText();
  }
}
