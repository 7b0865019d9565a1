package id.tanggap.acceptance.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One operation of a service, as its document describes it. */
public record Operation(
    ApiDocument document, URI service, String verb, String path, JsonNode described) {

  /** GET, POST and so on. */
  public String method() {
    return verb.toUpperCase(Locale.ROOT);
  }

  boolean readsABody() {
    return described.has("requestBody");
  }

  /** What its body has to look like; missing where it reads none. */
  public JsonNode bodySchema() {
    return described.path("requestBody").path("content").path("application/json").path("schema");
  }

  /** The names of its query parameters. */
  public List<String> queryNames() {
    return parameters().filter(it -> it.path("in").asText().equals("query")).map(nameOf()).toList();
  }

  /** Whether it honours {@code If-Match}. */
  boolean takesAVersion() {
    return parameters().map(nameOf()).anyMatch("If-Match"::equals);
  }

  /** The roles it is for; none where everybody may. */
  List<String> roles() {
    return elements(described.path("security"))
        .flatMap(scheme -> elements(scheme.path("token")))
        .map(JsonNode::asText)
        .toList();
  }

  /** The tokens any of which it asks for, by the names of their schemes; none where it is open. */
  public List<String> tokens() {
    return elements(described.path("security"))
        .flatMap(scheme -> scheme.properties().stream())
        .map(Map.Entry::getKey)
        .toList();
  }

  private Stream<JsonNode> parameters() {
    return elements(described.path("parameters")).map(document::resolved);
  }

  private static Function<JsonNode, String> nameOf() {
    return parameter -> parameter.path("name").asText();
  }

  private static Stream<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  @Override
  public String toString() {
    return method() + " " + path;
  }
}
