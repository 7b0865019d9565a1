package id.tanggap.api.body;

import id.tanggap.api.problem.CommonProblem;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body that is refused as too large once more than its limit was read. */
final class BoundedInput extends FilterInputStream {

  private long left;

  BoundedInput(InputStream body, long limit) {
    super(body);
    this.left = limit;
  }

  @Override
  public int read() throws IOException {
    return counted(super.read(), 1);
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    var read = super.read(target, offset, length);
    return counted(read, read);
  }

  private int counted(int result, int bytes) {
    if (result >= 0) {
      left -= bytes;
    }
    if (left < 0) {
      throw CommonProblem.TOO_LARGE.refusal();
    }
    return result;
  }
}
