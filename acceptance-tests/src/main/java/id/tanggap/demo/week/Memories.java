package id.tanggap.demo.week;

import static id.tanggap.demo.day.People.HEAD_OF_OFFICE;

import id.tanggap.demo.api.Call;
import id.tanggap.demo.api.Patience;
import id.tanggap.demo.day.Office;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;

/** Holds what was heard on the stream against what the cases remember. */
final class Memories {

  private final Office office;
  private final Watch watch;

  Memories(Office office, Watch watch) {
    this.office = office;
    this.watch = watch;
  }

  /** Whether everything in the timelines of the cases was heard, and nothing twice. */
  boolean agree(List<Scene> scenes, PrintStream out) {
    var arriving = new Patience(Duration.ofSeconds(30));
    var missing = missing(scenes);
    while (!missing.isEmpty() && arriving.pause(Duration.ofMillis(300))) {
      missing = missing(scenes);
    }
    out.printf(
        "%nHeard on the stream, which broke off again and again: %d events, %d of them twice, %d missed%n",
        watch.size(), watch.repetitions(), missing.size());
    return missing.isEmpty() && watch.repetitions() == 0;
  }

  private List<String> missing(List<Scene> scenes) {
    return scenes.stream().flatMap(scene -> watch.missing(timeline(scene)).stream()).toList();
  }

  private List<String> timeline(Scene scene) {
    var path = "/consultations/" + scene.caseId() + "/timeline?limit=200";
    var items = office.answer(HEAD_OF_OFFICE, Call.get(path)).body().path("items");
    return StreamSupport.stream(items.spliterator(), false)
        .map(item -> item.path("id").asText())
        .toList();
  }
}
