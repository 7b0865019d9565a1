package id.tanggap.consultation.testing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

/** Somebody who asks for something long, reads how it begins, and then reads no more. */
public final class SlowReader implements AutoCloseable {

  private static final int BEGINNING = 20;
  private static final int LITTLE = 4_096;

  private final Socket connection;
  private final String beginning;

  private SlowReader(Socket connection, String beginning) {
    this.connection = connection;
    this.beginning = beginning;
  }

  /** Gets something under {@code /api/v1}. */
  public static SlowReader of(Person person, String path) throws IOException {
    var connection = new Socket();
    connection.setReceiveBufferSize(LITTLE);
    connection.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), RestAssured.port));
    var request =
        "GET /api/v1%s HTTP/1.1\r\nHost: localhost\r\nAuthorization: %s\r\n\r\n"
            .formatted(path, person.bearer());
    connection.getOutputStream().write(request.getBytes(US_ASCII));
    var beginning = connection.getInputStream().readNBytes(BEGINNING);
    return new SlowReader(connection, new String(beginning, US_ASCII));
  }

  /** The line with the status, or its first letters. */
  public String beginning() {
    return beginning;
  }

  /** Hangs up. */
  @Override
  public void close() throws IOException {
    connection.close();
  }
}
