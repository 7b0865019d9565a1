package id.tanggap.clauses;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;

/**
 * What an API answered to one cell of a table. Tables send thousands of requests, so they go by the
 * JDK's client, which keeps its connections.
 *
 * @param version the ETag, empty where there is none
 */
public record Answer(int status, String body, String version) {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private static final int REDIRECTIONS = 300;
  private static final String SLUGS = "urn:tanggap:problem:";

  /** Sends a request and waits for its answer. */
  public static Answer to(HttpRequest request) {
    try {
      var answer = CLIENT.send(request, BodyHandlers.ofString());
      return new Answer(
          answer.statusCode(), answer.body(), answer.headers().firstValue("ETag").orElse(""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The status as a table says it: with the slug where a rule refuses, else alone. */
  public String outcome() {
    return isAccepted() || isNoneOfTheCallers()
        ? String.valueOf(status)
        : status + " " + text("type").replace(SLUGS, "");
  }

  public boolean isAccepted() {
    return status < REDIRECTIONS;
  }

  /** The first text of that name in the body, empty where there is none. */
  public String text(String name) {
    var found = Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"]*)\"").matcher(body);
    return found.find() ? found.group(1) : "";
  }

  /** 401, 403 and 404 have one slug each. */
  private boolean isNoneOfTheCallers() {
    return status == 401 || status == 403 || status == 404;
  }
}
