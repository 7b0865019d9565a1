package id.tanggap.demo.day;

import com.fasterxml.jackson.databind.JsonNode;
import id.tanggap.demo.api.Answer;
import id.tanggap.demo.api.Call;
import id.tanggap.demo.api.Patience;
import id.tanggap.demo.api.Person;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Tells a situation while it is played: who does what, and what the services answer. */
final class Story {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Office office;
  private final PrintStream out;

  Story(Office office, PrintStream out) {
    this.office = office;
    this.out = out;
  }

  Office office() {
    return office;
  }

  /** Somebody does something, and may. */
  Answer does(Person who, String what, Call call) {
    var answer = office.answer(who, call);
    tell(who, what, answer);
    if (!answer.isSuccess()) {
      throw new Astray("%s should be granted, but: %s".formatted(call, answer.body()));
    }
    return answer;
  }

  /** Somebody tries something, and the service says why not. */
  Answer isRefused(Person who, String what, Call call, int status, String slug) {
    var answer = office.answer(who, call);
    tell(who, what, answer);
    if (answer.status() != status || !answer.slug().equals(slug)) {
      throw new Astray("%s should be refused with %d %s".formatted(call, status, slug));
    }
    return answer;
  }

  /** Somebody reads something; this is not told. */
  JsonNode read(Person who, String path) {
    var answer = office.answer(who, Call.get(path));
    if (!answer.isSuccess()) {
      throw new Astray("GET %s: %d %s".formatted(path, answer.status(), answer.body()));
    }
    return answer.body();
  }

  /** What another service tells arrives in its own time. */
  JsonNode readOnce(Person who, String path, Predicate<JsonNode> arrived) {
    return Patience.until(path, PATIENCE, () -> Optional.of(read(who, path)).filter(arrived));
  }

  /** What can be seen now is what the standard wants. */
  void shows(String what, Object wanted, Object seen) {
    var good = wanted.toString().equals(seen.toString());
    line(good ? "✓" : "✗", what, seen.toString());
    if (!good) {
      throw new Astray("%s: should be %s".formatted(what, wanted));
    }
  }

  private void tell(Person who, String what, Answer answer) {
    line(who.name(), what, answer.status() + " " + headline(answer));
  }

  private static String headline(Answer answer) {
    return Stream.of(answer.slug(), answer.text("status"), answer.text("state"))
        .filter(word -> word.matches("[A-Za-z].*"))
        .findFirst()
        .or(
            () ->
                Optional.of(answer.body().path("items").size() + " items")
                    .filter(_ -> answer.body().has("items")))
        .orElse("");
  }

  private void line(String who, String what, String answer) {
    out.println("    %-14s %-66s %s".formatted(who, what, answer).stripTrailing());
  }
}
