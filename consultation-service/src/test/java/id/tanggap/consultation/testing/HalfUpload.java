package id.tanggap.consultation.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** An upload of which half is sent, by whoever says that all of it would come. */
public final class HalfUpload implements AutoCloseable {

  private static final Path SCRATCH = Path.of("target/scratch");
  private static final Path OPEN_FILES = Path.of("/proc/self/fd");
  private static final String HEAD =
      """
      POST /api/v1/consultations/%s/documents HTTP/1.1\r
      Host: localhost\r
      Authorization: %s\r
      Content-Type: multipart/form-data; boundary=separuh\r
      Content-Length: %d\r
      \r
      --separuh\r
      Content-Disposition: form-data; name="file"; filename="surat.pdf"\r
      Content-Type: application/pdf\r
      \r
      """;

  private final Socket connection;

  private HalfUpload(Socket connection) {
    this.connection = connection;
  }

  /** Sends the first half of a paper and waits. */
  public static HalfUpload of(Paper paper, Person person, String consultation) throws IOException {
    var connection = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port);
    var to = connection.getOutputStream();
    var length = paper.bytes().length;
    to.write(HEAD.formatted(consultation, person.bearer(), length + 300).getBytes(UTF_8));
    to.write(paper.bytes(), 0, length / 2);
    to.flush();
    return new HalfUpload(connection);
  }

  /** Hangs up. */
  @Override
  public void close() throws IOException {
    connection.close();
  }

  /** What uploads have set aside at this moment, with or without a name in a folder. */
  public static List<String> setAside() throws IOException {
    try (var named = Files.walk(SCRATCH);
        var open = Files.list(OPEN_FILES)) {
      return Stream.concat(named.map(Path::toString), open.map(HalfUpload::target))
          .filter(file -> file.contains("/document-"))
          .toList();
    }
  }

  private static String target(Path link) {
    try {
      return Files.readSymbolicLink(link).toString();
    } catch (IOException closedMeanwhile) {
      return "";
    }
  }
}
