package id.tanggap.acceptance.wall;

import java.util.Map;

/** One GET below {@code /api/v1} of a service, and the media type that is wanted. */
public record Question(String service, String path, String accept) {

  /** Never ends; it is asked where it begins. */
  static final String STREAM = "/stream";

  boolean isOfTheStream() {
    return path.equals(STREAM);
  }

  static Question of(String documented, String written) {
    var words = written.split(" ");
    return new Question(
        documented.split(" ")[0], words[0], words.length > 1 ? words[1] : "application/json");
  }

  Question about(Map<String, String> known) {
    var filled = path;
    for (var name : known.entrySet()) {
      filled = filled.replace("{" + name.getKey() + "}", name.getValue());
    }
    return new Question(service, filled, accept);
  }

  @Override
  public String toString() {
    return "%s %s as %s".formatted(service, path, accept);
  }
}
