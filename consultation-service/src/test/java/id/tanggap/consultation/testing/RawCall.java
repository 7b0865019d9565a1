package id.tanggap.consultation.testing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;

/** A request no client library would send: its address is malformed, or its body never comes. */
public final class RawCall {

  private RawCall() {}

  /** The status of the answer to a GET of exactly this address. */
  public static int statusOf(Person person, String address) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
      var request =
          "GET %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\nConnection: close\r\n\r\n"
              .formatted(address, Tokens.of(person));
      socket.getOutputStream().write(request.getBytes(US_ASCII));
      var answer = new String(socket.getInputStream().readAllBytes(), US_ASCII);
      return statusIn(answer);
    }
  }

  /** The status of the answer to nobody's POST that says how long its body is and sends none. */
  public static int statusOfDeclared(String address, int bytes) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
      var request =
          "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\nContent-Length: %d\r\n\r\n"
              .formatted(address, bytes);
      socket.getOutputStream().write(request.getBytes(US_ASCII));
      return statusIn(
          new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII)).readLine());
    }
  }

  private static int statusIn(String answer) {
    return Integer.parseInt(answer.split(" ", 3)[1]);
  }
}
