package id.tanggap.api.problem;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.api.notes.AsRina;
import id.tanggap.api.notes.RealDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The one refusal without words: what is no URI is refused by the HTTP server of Quarkus before any
 * route or filter of ours, and no client library sends it.
 */
@QuarkusTest
@QuarkusTestResource(RealDatabase.class)
@AsRina
class UnreadableAddressTest {

  @ParameterizedTest
  @ValueSource(strings = {"/notes/%zz", "/notes/%", "/notes/%f", "/notes?limit=%zz", "/notes[1]"})
  void an_address_that_is_no_uri_is_refused_with_400_and_nothing_else(String address)
      throws IOException {
    var answer = answerTo(address);

    assertThat(answer).startsWith("HTTP/1.1 400 ").endsWith("\r\n\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/notes/%00", "/notes/%ff", "/notes/%c3%28", "/notes?limit=%ff"})
  void whatever_is_one_gets_its_problem(String address) throws IOException {
    var answer = answerTo(address);

    assertThat(answer).startsWith("HTTP/1.1 4").contains("urn:tanggap:problem:");
  }

  private static String answerTo(String address) throws IOException {
    try (var socket = new Socket("localhost", RestAssured.port)) {
      var request = "GET /api/v1%s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.formatted(address).getBytes(ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
    }
  }
}
