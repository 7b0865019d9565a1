package id.tanggap.demo.complaint;

import com.fasterxml.jackson.databind.JsonNode;
import id.tanggap.demo.api.Answer;
import id.tanggap.demo.api.Api;
import id.tanggap.demo.api.Call;
import id.tanggap.demo.api.Patience;
import id.tanggap.demo.api.Person;
import id.tanggap.demo.api.Refused;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The steps of a complaint, taken through its public API. */
final class Complaints {

  private static final Duration NEWS_ON_ITS_WAY = Duration.ofSeconds(60);

  private final Api api;

  Complaints(Api api) {
    this.api = api;
  }

  JsonNode file(Person clerk, Map<String, ?> report) {
    return api.post(clerk, "/complaints", report);
  }

  /** The complaint of that number, as the first of those who may read it sees it. */
  JsonNode seenByOneOf(String number, Person... readers) {
    return Stream.of(readers)
        .flatMap(reader -> found(number, reader).stream())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("nobody of the office may read " + number));
  }

  /** What was decided may hide it from whoever decided, so there may be nothing in the answer. */
  void step(Person by, String id, String noun, Map<String, ?> body) {
    api.post(by, "/complaints/" + id + "/" + noun, body);
  }

  /** A section exists here once somebody has told of it. */
  void assign(Person by, String id, String section) {
    var call = Call.post("/complaints/" + id + "/assignment", Map.of("sectionCode", section));
    Patience.until(
        "section " + section, NEWS_ON_ITS_WAY, () -> unlessUnknown(api.answer(by, call), call));
  }

  List<String> readersOf(String id) {
    return Staff.EVERYBODY.stream()
        .filter(reader -> api.answer(reader.person(), Call.get("/complaints/" + id)).isSuccess())
        .map(Staff.Reader::login)
        .toList();
  }

  private Optional<JsonNode> found(String number, Person reader) {
    var list = api.get(reader, "/complaints?number=" + number).required("items");
    return list.isEmpty()
        ? Optional.empty()
        : Optional.of(api.get(reader, "/complaints/" + list.path(0).required("id").asText()));
  }

  private static Optional<Answer> unlessUnknown(Answer answer, Call call) {
    if (!answer.isSuccess() && answer.status() != 400) {
      throw new Refused(call.toString(), answer);
    }
    return Optional.of(answer).filter(Answer::isSuccess);
  }
}
