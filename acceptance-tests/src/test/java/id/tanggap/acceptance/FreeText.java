package id.tanggap.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import id.tanggap.acceptance.fuzz.ApiDocument;
import id.tanggap.acceptance.fuzz.Operation;
import java.net.URI;
import java.util.stream.Stream;

/**
 * A field of a body into which people can write what they like, as the description of a service
 * tells it: no choice, no date, no id and no code.
 *
 * @param field with the names of the objects around it; items of lists are named like the list
 */
record FreeText(String service, String method, String path, String field) {

  /** All of all services. */
  static Stream<FreeText> all(RunningStack stack) {
    return Services.ALL.stream().flatMap(service -> of(service, stack));
  }

  private static Stream<FreeText> of(String service, RunningStack stack) {
    var address = URI.create(stack.addressOf(service));
    var document = ApiDocument.of(address, stack.descriptionOf(service));
    return document.operations().stream()
        .flatMap(
            operation ->
                bodiesOf(operation)
                    .flatMap(schema -> inside("", schema, document))
                    .map(
                        field ->
                            new FreeText(service, operation.method(), operation.path(), field)));
  }

  private static Stream<JsonNode> bodiesOf(Operation operation) {
    return operation
        .described()
        .path("requestBody")
        .path("content")
        .valueStream()
        .map(content -> content.path("schema"));
  }

  private static Stream<String> inside(String name, JsonNode property, ApiDocument document) {
    var schema = document.resolved(property);
    return switch (schema.path("type").asText()) {
      case "array" -> inside(name, schema.path("items"), document);
      case "object" ->
          Stream.concat(
              schema
                  .path("properties")
                  .propertyStream()
                  .flatMap(it -> inside(in(name, it.getKey()), it.getValue(), document)),
              inside(in(name, "*"), schema.path("additionalProperties"), document));
      case "string" -> isFree(schema) ? Stream.of(name) : Stream.empty();
      default -> Stream.empty();
    };
  }

  static String in(String around, String name) {
    return around.isEmpty() ? name : around + "." + name;
  }

  /** A pattern that begins with anything is none of a code. */
  private static boolean isFree(JsonNode schema) {
    var pattern = schema.path("pattern").asText();
    return !schema.has("enum")
        && !schema.has("format")
        && (pattern.isEmpty() || pattern.startsWith(".*"));
  }

  @Override
  public String toString() {
    return "%s %s%s %s".formatted(method, service, path, field);
  }
}
