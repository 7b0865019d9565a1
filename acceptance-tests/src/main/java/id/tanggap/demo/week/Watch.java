package id.tanggap.demo.week;

import com.fasterxml.jackson.databind.JsonNode;
import id.tanggap.demo.day.Astray;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Everything heard on the live stream so far; who waits for something is told when it comes. */
final class Watch {

  private final List<JsonNode> heard = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private int repetitions;

  synchronized void hears(JsonNode event) {
    if (!ids.add(event.path("id").asText())) {
      repetitions++;
    }
    heard.add(event);
    notifyAll();
  }

  /** The first event that fits; waits for it, but not for ever. */
  synchronized JsonNode first(String what, Duration patience, Predicate<JsonNode> fits) {
    var until = System.nanoTime() + patience.toNanos();
    var found = find(fits);
    while (found.isEmpty()) {
      var rest = (until - System.nanoTime()) / 1_000_000;
      if (rest <= 0) {
        throw new Astray("waited %d s for %s".formatted(patience.toSeconds(), what));
      }
      await(rest);
      found = find(fits);
    }
    return found.get();
  }

  /** Those that were not heard. */
  synchronized List<String> missing(List<String> expected) {
    return expected.stream().filter(id -> !ids.contains(id)).toList();
  }

  synchronized int size() {
    return heard.size();
  }

  synchronized int repetitions() {
    return repetitions;
  }

  private Optional<JsonNode> find(Predicate<JsonNode> fits) {
    return heard.stream().filter(fits).findFirst();
  }

  private void await(long milliseconds) {
    try {
      wait(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Astray("interrupted");
    }
  }
}
