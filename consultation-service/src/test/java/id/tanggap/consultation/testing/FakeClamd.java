package id.tanggap.consultation.testing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.HashSet;
import java.util.Set;

/**
 * No scanner: it speaks the protocol of clamd and knows one harmless file by heart. What it is told
 * to do stands in the document, since it runs beside the tests.
 */
public final class FakeClamd implements AutoCloseable {

  /** What every scanner calls malware, so that one can try it; never whole in a file of ours. */
  public static final String EICAR =
      "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";

  /** A document that makes it hang up. */
  public static final String HANG_UP = "clamd, tutup sambungan";

  /** A document that is too much for it. */
  public static final String TOO_MUCH = "clamd, terlalu besar";

  /** A document that makes it hang up at the first time, and no more afterwards. */
  public static final String LATER = "clamd, nanti saja";

  private final Set<String> seen = new HashSet<>();
  private final ServerSocket door;

  public FakeClamd() {
    try {
      door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException noPort) {
      throw new UncheckedIOException(noPort);
    }
    Thread.ofVirtual().start(this::serve);
  }

  public int port() {
    return door.getLocalPort();
  }

  private void serve() {
    while (!door.isClosed()) {
      try (var caller = door.accept()) {
        answer(caller);
      } catch (IOException nextOne) {
        // whoever hangs up is gone, the next one is served
      }
    }
  }

  private void answer(Socket caller) throws IOException {
    var document = document(new DataInputStream(caller.getInputStream()));
    if (!document.contains(HANG_UP) && !isTooEarly(document)) {
      caller.getOutputStream().write((verdict(document) + "\0").getBytes(US_ASCII));
    }
  }

  private boolean isTooEarly(String document) {
    return document.contains(LATER) && seen.add(document);
  }

  private static String verdict(String document) {
    if (document.contains(TOO_MUCH)) {
      return "INSTREAM size limit exceeded. ERROR";
    }
    return document.contains(EICAR) ? "stream: Win.Test.EICAR_HDB-1 FOUND" : "stream: OK";
  }

  private static String document(DataInputStream from) throws IOException {
    var command = new String(from.readNBytes("zINSTREAM\0".length()), US_ASCII);
    if (!command.equals("zINSTREAM\0")) {
      throw new IOException("UNKNOWN COMMAND");
    }
    var document = new ByteArrayOutputStream();
    for (var length = from.readInt(); length > 0; length = from.readInt()) {
      document.write(from.readNBytes(length));
    }
    return document.toString(ISO_8859_1);
  }

  @Override
  public void close() {
    try {
      door.close();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
