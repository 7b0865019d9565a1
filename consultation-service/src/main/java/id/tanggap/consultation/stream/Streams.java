package id.tanggap.consultation.stream;

import static id.tanggap.api.problem.CommonProblem.TEMPORARILY_UNAVAILABLE;

import id.tanggap.api.caller.Caller;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** Counts the answers that are on their way, so that slow readers do not fill the memory. */
@ApplicationScoped
public class Streams {

  private final StreamConfig config;
  private final Caller caller;
  private final Semaphore free;
  private final ConcurrentMap<UUID, Integer> ofPeople = new ConcurrentHashMap<>();

  Streams(StreamConfig config, Caller caller, MeterRegistry meters) {
    this.config = config;
    this.caller = caller;
    this.free = new Semaphore(config.most());
    meters.gauge("tanggap.streams", free, it -> config.most() - it.availablePermits());
  }

  /** The same answer, refused (503) before its first byte while too many are on their way. */
  public StreamingOutput counted(StreamingOutput answer) {
    var person = caller.personId();
    return to -> {
      begin(person);
      try {
        answer.write(to);
      } finally {
        end(person);
      }
    };
  }

  private void begin(UUID person) {
    if (ofPeople.merge(person, 1, Integer::sum) > config.mostOfOnePerson() || !free.tryAcquire()) {
      ofPeople.computeIfPresent(person, Streams::oneLess);
      throw TEMPORARILY_UNAVAILABLE.refusal().retryAfter(config.retryAfter());
    }
  }

  private void end(UUID person) {
    free.release();
    ofPeople.computeIfPresent(person, Streams::oneLess);
  }

  private static @Nullable Integer oneLess(UUID person, int count) {
    return count == 1 ? null : count - 1;
  }
}
