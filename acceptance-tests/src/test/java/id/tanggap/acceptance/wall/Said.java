package id.tanggap.acceptance.wall;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a service answered: all of it but the time of day. */
public record Said(int status, Map<String, List<String>> headers, String body) {

  /** Of figures: as JSON, and on paper as "28 Nov 2026 14.52". */
  private static final String WHEN_IT_WAS_ASKED =
      "\"asOf\":\"[^\"]*\"|\\b\\d{4} \\d{2}\\.\\d{2}\\b";

  static Said of(HttpResponse<String> answer) {
    return of(answer, answer.body());
  }

  static Said of(HttpResponse<?> answer, String body) {
    var headers = new TreeMap<>(answer.headers().map());
    headers.remove("date");
    var timeless = body.replaceAll(WHEN_IT_WAS_ASKED, "");
    if (!timeless.equals(body)) {
      headers.remove("content-length"); // a whole second is shorter; all else of the body counts
    }
    return new Said(answer.statusCode(), headers, timeless);
  }

  /** The same with another word wherever this one stands. */
  public Said with(String word, String instead) {
    var replaced = new TreeMap<String, List<String>>();
    headers.forEach(
        (name, values) ->
            replaced.put(
                name, values.stream().map(value -> value.replace(word, instead)).toList()));
    return new Said(status, replaced, body.replace(word, instead));
  }
}
