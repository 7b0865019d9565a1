package id.tanggap.clauses;

import io.restassured.RestAssured;
import io.restassured.config.RestAssuredConfig;
import io.restassured.specification.RequestSpecification;
import org.apache.http.client.HttpClient;
import org.apache.http.conn.ClientConnectionManager;
import org.apache.http.impl.client.DefaultHttpClient;
import org.apache.http.impl.conn.PoolingClientConnectionManager;
import org.apache.http.params.HttpParams;

/**
 * Lets REST Assured keep its connections, as {@link Answer} does. By itself it opens one for each
 * request, and looks through a jar for the version of its client each time.
 */
@SuppressWarnings("deprecation") // REST Assured takes no newer client
public final class KeptConnections {

  /** More than any test sends at once. */
  private static final int MOST = 200;

  private static final ClientConnectionManager CONNECTIONS = connections();
  private static final HttpParams SETTINGS = new DefaultHttpClient().getParams();

  private KeptConnections() {}

  /** A request over a connection that is kept; its answer is read at once, which frees it. */
  public static RequestSpecification given() {
    return RestAssured.given()
        .config(with(RestAssured.config()))
        .filter(
            (request, response, context) -> {
              var answer = context.next(request, response);
              answer.asByteArray();
              return answer;
            });
  }

  private static RestAssuredConfig with(RestAssuredConfig config) {
    return config.httpClient(
        config.getHttpClientConfig().httpClientFactory(KeptConnections::client));
  }

  private static HttpClient client() {
    return new DefaultHttpClient(CONNECTIONS, SETTINGS);
  }

  private static ClientConnectionManager connections() {
    var connections = new PoolingClientConnectionManager();
    connections.setMaxTotal(MOST);
    connections.setDefaultMaxPerRoute(MOST);
    return connections;
  }
}
