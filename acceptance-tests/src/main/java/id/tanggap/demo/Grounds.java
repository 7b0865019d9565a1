package id.tanggap.demo;

import com.fasterxml.jackson.databind.JsonNode;
import id.tanggap.demo.api.Api;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** What an answer rests on: the papers that were handed in, and the articles that it cites. */
record Grounds(String number, List<String> papers, List<String> articles) {

  static Grounds of(Case held, Api api) {
    var path = "/consultations/" + held.id();
    var documents = api.get(held.officer(), path + "/documents");
    var response = api.get(held.officer(), path).required("response");
    return new Grounds(
        held.number(),
        each(documents.required("items"), document -> document.required("fileName").asText()),
        each(response.required("citations"), Grounds::named));
  }

  String tell() {
    return "%s got its papers (%s), and its answer cites %s."
        .formatted(
            number,
            String.join(", ", papers),
            articles.isEmpty() ? "nothing" : String.join(", ", articles));
  }

  private static String named(JsonNode cited) {
    return cited.required("number").asText() + " " + cited.path("article").asText();
  }

  private static List<String> each(JsonNode items, Function<JsonNode, String> name) {
    return StreamSupport.stream(items.spliterator(), false).map(name).toList();
  }
}
