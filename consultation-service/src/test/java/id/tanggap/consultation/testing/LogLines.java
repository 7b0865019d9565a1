package id.tanggap.consultation.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;

/** What the service logs from now on, with the messages of what was thrown. */
public final class LogLines extends Handler {

  private final List<String> lines = new CopyOnWriteArrayList<>();

  private LogLines() {}

  /** Nobody listens yet. */
  public static LogLines deaf() {
    return new LogLines();
  }

  /** From now on. */
  public static LogLines listening() {
    var lines = new LogLines();
    Logger.getLogger("").addHandler(lines);
    return lines;
  }

  /** All that was said; from now on nobody listens. */
  public List<String> stop() {
    Logger.getLogger("").removeHandler(this);
    return lines;
  }

  @Override
  public void publish(LogRecord line) {
    var said = line instanceof ExtLogRecord it ? it.getFormattedMessage() : line.getMessage();
    lines.add(said + " " + line.getThrown());
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
