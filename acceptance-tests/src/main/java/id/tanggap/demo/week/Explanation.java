package id.tanggap.demo.week;

import static id.tanggap.demo.day.People.HEAD_OF_OFFICE;

import com.fasterxml.jackson.databind.JsonNode;
import id.tanggap.demo.api.Call;
import id.tanggap.demo.day.Astray;
import id.tanggap.demo.day.Office;
import java.io.PrintStream;
import java.time.Instant;

/** every deadline of a case, with its working in words that can be read aloud. */
final class Explanation {

  private final Office office;
  private final PrintStream out;

  Explanation(Office office, PrintStream out) {
    this.office = office;
    this.out = out;
  }

  /** Prints them all and answers with how many there are; throws where one has no working. */
  int of(String label, String caseId) {
    var clocks = read("/clocks?limit=200&caseId=" + caseId).path("items");
    for (var clock : clocks) {
      tell(label, clock);
    }
    return clocks.size();
  }

  private void tell(String label, JsonNode clock) {
    var derivation = read("/clocks/" + clock.path("clockId").asText() + "/derivation");
    var words = derivation.path("textId").asText();
    if (words.isBlank() || derivation.path("steps").isEmpty()) {
      throw new Astray("no working for " + clock);
    }
    out.printf("%n%s  %s%n", label, headline(clock));
    words.lines().forEach(line -> out.println("     " + line));
    out.println();
    derivation.path("textEn").asText().lines().forEach(line -> out.println("     " + line));
  }

  private static String headline(JsonNode clock) {
    var period = clock.hasNonNull("period") ? " " + clock.path("period").asText() : "";
    var verdict = clock.path("verdict").asText(clock.path("state").asText());
    var due = Ticker.TIME.format(Instant.parse(clock.path("dueAt").asText()));
    return "%s%s  due %s  %s".formatted(clock.path("kind").asText(), period, due, verdict);
  }

  private JsonNode read(String path) {
    var answer = office.answer(HEAD_OF_OFFICE, Call.get(path));
    if (!answer.isSuccess()) {
      throw new Astray("GET %s: %d".formatted(path, answer.status()));
    }
    return answer.body();
  }
}
