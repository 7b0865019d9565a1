package id.tanggap.consultation.document;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.tanggap.consultation.document.DocumentScanner.Verdict;
import id.tanggap.consultation.testing.FakeClamd;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What is said to a clamd, and what is made of its answers. */
class ClamdScannerTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int PORT_OF_A_REAL_ONE = 3310;

  @Test
  void what_it_finds_is_named_and_what_it_does_not_find_is_clean() {
    try (var clamd = new FakeClamd()) {
      judgesRightly(new ClamdScanner("localhost", clamd.port(), PATIENCE));
    }
  }

  /** Skipped, and said so, where none listens on the port of its own default. */
  @Test
  void a_real_one_says_the_same() {
    assumeTrue(listens(), "no clamd on port 3310 of this machine");
    judgesRightly(new ClamdScanner("localhost", PORT_OF_A_REAL_ONE, PATIENCE));
  }

  @Test
  void where_it_hangs_up_will_not_does_not_read_or_is_not_there_nobody_has_looked()
      throws IOException {
    try (var clamd = new FakeClamd()) {
      var scanner = new ClamdScanner("localhost", clamd.port(), PATIENCE);
      assertThat(scanner.scan(bytes(FakeClamd.HANG_UP))).isInstanceOf(Verdict.NotScanned.class);
      assertThat(scanner.scan(bytes(FakeClamd.TOO_MUCH))).isInstanceOf(Verdict.NotScanned.class);
    }
    try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var scanner = new ClamdScanner("localhost", silent.getLocalPort(), Duration.ofMillis(200));
      assertThat(scanner.scan(bytes("surat"))).isInstanceOf(Verdict.NotScanned.class);
      assertThat(scanner.scan(twentyMebibytes())).isInstanceOf(Verdict.NotScanned.class);
    }
    var nobody = new ClamdScanner("localhost", freePort(), PATIENCE);
    assertThat(nobody.scan(bytes("surat"))).isInstanceOf(Verdict.NotScanned.class);
  }

  private static void judgesRightly(ClamdScanner scanner) {
    assertThat(scanner.scan(bytes("surat ".repeat(50_000)))).isInstanceOf(Verdict.Clean.class);
    assertThat(scanner.scan(bytes(FakeClamd.EICAR)))
        .isInstanceOfSatisfying(
            Verdict.Infected.class, it -> assertThat(it.signature()).containsIgnoringCase("eicar"));
  }

  private static InputStream bytes(String words) {
    return new ByteArrayInputStream(words.getBytes(US_ASCII));
  }

  /** More than the machine takes for somebody who does not read. */
  private static InputStream twentyMebibytes() {
    return new ByteArrayInputStream(new byte[20 << 20]);
  }

  private static int freePort() throws IOException {
    try (var port = new ServerSocket(0)) {
      return port.getLocalPort();
    }
  }

  private static boolean listens() {
    try (var clamd = new Socket(InetAddress.getLoopbackAddress(), PORT_OF_A_REAL_ONE)) {
      return clamd.isConnected();
    } catch (IOException nobody) {
      return false;
    }
  }
}
