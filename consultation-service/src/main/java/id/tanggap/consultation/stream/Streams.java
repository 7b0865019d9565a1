package id.tanggap.consultation.stream;

import static id.tanggap.api.problem.CommonProblem.TEMPORARILY_UNAVAILABLE;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.concurrent.Semaphore;

/** Counts the answers that are on their way, so that slow readers do not fill the memory. */
@ApplicationScoped
public class Streams {

  private final StreamConfig config;
  private final Semaphore free;

  Streams(StreamConfig config, MeterRegistry meters) {
    this.config = config;
    this.free = new Semaphore(config.most());
    meters.gauge("tanggap.streams", free, it -> config.most() - it.availablePermits());
  }

  /** The same answer, refused (503) before its first byte while too many are on their way. */
  public StreamingOutput counted(StreamingOutput answer) {
    return to -> {
      if (!free.tryAcquire()) {
        throw TEMPORARILY_UNAVAILABLE.refusal().retryAfter(config.retryAfter());
      }
      try {
        answer.write(to);
      } finally {
        free.release();
      }
    };
  }
}
