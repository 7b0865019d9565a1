package id.tanggap.acceptance.wall;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a service answered: all of it but the time of day. */
public record Said(int status, Map<String, List<String>> headers, String body) {

  static Said of(HttpResponse<String> answer) {
    return of(answer, answer.body());
  }

  static Said of(HttpResponse<?> answer, String body) {
    var headers = new TreeMap<>(answer.headers().map());
    headers.remove("date");
    return new Said(answer.statusCode(), headers, body);
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
