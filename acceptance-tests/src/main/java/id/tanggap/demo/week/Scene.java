package id.tanggap.demo.week;

import com.fasterxml.jackson.databind.JsonNode;
import id.tanggap.demo.api.Answer;
import id.tanggap.demo.api.Call;
import id.tanggap.demo.api.Patience;
import id.tanggap.demo.api.Person;
import id.tanggap.demo.day.Astray;
import id.tanggap.demo.day.Office;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;

/** One case of the week: who does what with it, and what the stream tells of it. */
final class Scene {

  /** Longer than anything takes that begins in this week, weekend included. */
  private static final Duration WEEK = Duration.ofDays(6);

  private static final Duration ON_ITS_WAY = Duration.ofSeconds(60);

  private final String label;
  private final Office office;
  private final Watch watch;
  private final Ticker ticker;
  private String caseId = "";

  Scene(String label, Office office, Watch watch, Ticker ticker) {
    this.label = label;
    this.office = office;
    this.watch = watch;
    this.ticker = ticker;
  }

  /** The case that this scene is about from now on. */
  String isAbout(Answer answer) {
    caseId = answer.text("id");
    ticker.call(caseId, label);
    return caseId;
  }

  String label() {
    return label;
  }

  String caseId() {
    return caseId;
  }

  Office office() {
    return office;
  }

  /** Somebody does something, and may. */
  Answer does(Person who, String what, Call call) {
    var answer = office.answer(who, call);
    ticker.line(office.now(), label, who.name(), what, Integer.toString(answer.status()));
    if (!answer.isSuccess()) {
      throw new Astray("%s should be granted, but: %s".formatted(call, answer.body()));
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

  /** What the stream tells of a clock of this case. */
  JsonNode hears(String type, String kind) {
    return hears(type, kind, _ -> true);
  }

  /** The same of one period of the duty to report. */
  JsonNode hears(String type, String kind, int period) {
    return hears(type, kind, data -> data.path("period").asInt() == period);
  }

  JsonNode hears(String type, String kind, Predicate<JsonNode> data) {
    return watch
        .first(
            "%s of %s for case %s".formatted(type, kind, label),
            patience(),
            event ->
                event.path("type").asText().equals(type)
                    && event.path("partitionkey").asText().equals(caseId)
                    && event.at("/data/kind").asText().equals(kind)
                    && data.test(event.path("data")))
        .path("data");
  }

  /** What the stream tells of the whole office. */
  JsonNode hearsOfTheOffice(String type, Predicate<JsonNode> data) {
    return watch.first(
        type,
        patience(),
        event -> event.path("type").asText().equals(type) && data.test(event.path("data")));
  }

  /** What the machine waits for a deadline of this week to come, and for the news of it. */
  private Duration patience() {
    return office.time().until(office.now().plus(WEEK)).plus(ON_ITS_WAY);
  }

  /** Nothing happens until then. */
  void waitsUntil(Instant then) {
    var rest = office.time().until(then);
    if (rest.isPositive() && !new Patience(rest.plusSeconds(1)).pause(rest)) {
      throw new Astray("interrupted");
    }
  }

  /** What can be seen now is what the standard wants. */
  void shows(String what, Object wanted, Object seen) {
    var good = wanted.toString().equals(seen.toString());
    ticker.line(office.now(), label, good ? "✓" : "✗", what, seen.toString());
    if (!good) {
      throw new Astray("%s: should be %s".formatted(what, wanted));
    }
  }

  /** One time comes after another. */
  void showsLater(String what, Instant earlier, Instant later) {
    var good = later.isAfter(earlier);
    ticker.line(office.now(), label, good ? "✓" : "✗", what, Ticker.TIME.format(later));
    if (!good) {
      throw new Astray("%s: %s is not after %s".formatted(what, later, earlier));
    }
  }

  static Instant time(JsonNode data, String field) {
    return Optional.of(data.path(field).asText())
        .filter(text -> !text.isEmpty())
        .map(Instant::parse)
        .orElseThrow(() -> new Astray("no " + field + " in " + data));
  }
}
