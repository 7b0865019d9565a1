package id.tanggap.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.tanggap.acceptance.fuzz.ApiDocument;
import java.util.Map;

/** Request bodies as the description of a service tells them: every field filled, and sensibly. */
record Bodies(ApiDocument document) {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private static final Map<String, String> BY_NAME =
      Map.of(
          "officeCode", "042",
          "topicCode", "PD-SPM",
          "sectionCode", "PD",
          "externalReference", "UJI-1",
          "article", "Pasal 11",
          "basis", "KEP-12/WPB.17/2026");

  private static final Map<String, String> BY_FORMAT =
      Map.of(
          "uuid", "019ab1a7-8adf-7391-a591-50fa6f4cc69a",
          "date-time", "2026-03-02T01:00:00Z",
          "date", "2026-03-02");

  /** Of an object with this schema. */
  ObjectNode good(JsonNode schema) {
    var object = JSON.objectNode();
    document
        .resolved(schema)
        .path("properties")
        .propertyStream()
        .forEach(field -> object.set(field.getKey(), good(field.getKey(), field.getValue())));
    return object;
  }

  private JsonNode good(String name, JsonNode property) {
    var schema = document.resolved(property);
    return switch (schema.path("type").asText()) {
      case "object" -> good(schema);
      case "array" -> JSON.arrayNode().add(good(name, schema.path("items")));
      case "integer" -> JSON.numberNode(1);
      case "boolean" -> JSON.booleanNode(false);
      default -> JSON.textNode(goodText(name, schema));
    };
  }

  private static String goodText(String name, JsonNode schema) {
    if (schema.has("enum")) {
      return schema.path("enum").path(0).asText();
    }
    return BY_FORMAT.getOrDefault(
        schema.path("format").asText(), BY_NAME.getOrDefault(name, "Uji coba"));
  }
}
