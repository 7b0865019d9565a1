package id.tanggap.benchmarks;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/** PDFs of exactly 20 MiB, each of bytes that nobody has seen, made while they are read. */
final class LargePdf {

  static final int LENGTH = 20 * 1024 * 1024;
  static final String FORM = "multipart/form-data; boundary=tanggap";

  private static final String BEGIN = "%PDF-1.7\n";
  private static final String HEAD =
      """
      --tanggap\r
      Content-Disposition: form-data; name="file"; filename="lampiran.pdf"\r
      Content-Type: application/pdf\r
      \r
      """;
  private static final String TAIL = "\r\n--tanggap--\r\n";

  private LargePdf() {}

  /** One of them. */
  static InputStream bytes() {
    return inOrder(text(BEGIN), new Invented(LENGTH - BEGIN.length(), () -> {}));
  }

  /** One of them as the form that is sent, which does something when it comes to its middle. */
  static BodyPublisher form(Runnable inTheMiddle) {
    var half = LENGTH / 2;
    return BodyPublishers.fromPublisher(
        BodyPublishers.ofInputStream(
            () ->
                inOrder(
                    text(HEAD + BEGIN),
                    new Invented(half - BEGIN.length(), () -> {}),
                    new Invented(half, inTheMiddle),
                    text(TAIL))),
        HEAD.length() + LENGTH + TAIL.length());
  }

  private static InputStream text(String text) {
    return new ByteArrayInputStream(text.getBytes(US_ASCII));
  }

  private static InputStream inOrder(InputStream... parts) {
    return new SequenceInputStream(Collections.enumeration(List.of(parts)));
  }

  /** So many bytes by chance, and something that is done before the first of them. */
  private static final class Invented extends InputStream {
    private final SplittableRandom random = new SplittableRandom();
    private final Runnable before;
    private boolean begun;
    private int left;

    Invented(int length, Runnable before) {
      this.left = length;
      this.before = before;
    }

    @Override
    public int read(byte[] into, int at, int most) {
      if (!begun) {
        begun = true;
        before.run();
      }
      if (left == 0) {
        return -1;
      }
      var some = new byte[Math.min(left, most)];
      random.nextBytes(some);
      System.arraycopy(some, 0, into, at, some.length);
      left -= some.length;
      return some.length;
    }

    @Override
    public int read() {
      var one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }
  }
}
