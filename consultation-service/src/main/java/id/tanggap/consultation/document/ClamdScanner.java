package id.tanggap.consultation.document;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jboss.logging.Logger;

/**
 * A clamd, asked by its command INSTREAM: pieces, each behind its length in four bytes, an empty
 * one last, and an answer that ends with a zero.
 */
final class ClamdScanner implements DocumentScanner {

  private static final Logger LOG = Logger.getLogger(ClamdScanner.class);
  private static final String COMMAND = "zINSTREAM\0";
  private static final String CLEAN = "stream: OK";
  private static final String BEFORE = "stream: ";
  private static final String FOUND = " FOUND";
  private static final int LONGEST_ANSWER = 1024;

  private final InetSocketAddress clamd;
  private final int patience;

  ClamdScanner(String host, int port, Duration patience) {
    this.clamd = InetSocketAddress.createUnresolved(host, port);
    this.patience = Math.toIntExact(patience.toMillis());
  }

  @Override
  public Verdict scan(InputStream document) {
    try (var connection = new Socket()) {
      connection.connect(new InetSocketAddress(clamd.getHostString(), clamd.getPort()), patience);
      hangUpInTheEnd(connection);
      send(document, connection);
      return verdict(answer(connection.getInputStream()));
    } catch (IOException away) {
      LOG.warnf("clamd did not answer, a document is kept unscanned: %s", away.getMessage());
      return new Verdict.NotScanned();
    }
  }

  /** Nothing else ends a write to somebody who does not read. */
  private void hangUpInTheEnd(Socket connection) {
    CompletableFuture.delayedExecutor(patience, MILLISECONDS)
        .execute(
            () -> {
              try {
                connection.close();
              } catch (IOException already) {
                LOG.debug("the connection to clamd was over already", already);
              }
            });
  }

  private static void send(InputStream document, Socket connection) throws IOException {
    var to = new DataOutputStream(new BufferedOutputStream(connection.getOutputStream()));
    to.writeBytes(COMMAND);
    var buffer = new byte[SetAside.BUFFER];
    for (var read = document.read(buffer); read > 0; read = document.read(buffer)) {
      to.writeInt(read);
      to.write(buffer, 0, read);
    }
    to.writeInt(0);
    to.flush();
  }

  private static String answer(InputStream from) throws IOException {
    return new String(from.readNBytes(LONGEST_ANSWER), US_ASCII).replace("\0", "").strip();
  }

  private static Verdict verdict(String answer) {
    if (answer.equals(CLEAN)) {
      return new Verdict.Clean();
    }
    if (answer.startsWith(BEFORE) && answer.endsWith(FOUND)) {
      var name = answer.substring(BEFORE.length(), answer.length() - FOUND.length());
      return new Verdict.Infected(name);
    }
    LOG.warnf("clamd would not scan, a document is kept unscanned: %s", answer);
    return new Verdict.NotScanned();
  }
}
