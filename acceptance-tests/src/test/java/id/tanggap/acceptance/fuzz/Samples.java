package id.tanggap.acceptance.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Bodies as a schema wants them; what has a known name gets a value that means something. */
final class Samples {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final ApiDocument document;
  private final Map<String, String> known;
  private final Random chance;

  Samples(ApiDocument document, Map<String, String> known, Random chance) {
    this.document = document;
    this.known = known;
    this.chance = chance;
  }

  JsonNode of(String name, JsonNode described) {
    var schema = document.resolved(described);
    if (schema.has("enum")) {
      return schema.path("enum").path(chance.nextInt(schema.path("enum").size()));
    }
    return switch (schema.path("type").asText()) {
      case "object" -> object(schema);
      case "array" -> array(name, schema);
      case "integer", "number" -> IntNode.valueOf(1 + chance.nextInt(4));
      case "boolean" -> BooleanNode.valueOf(chance.nextBoolean());
      default -> TextNode.valueOf(text(name, schema.path("format").asText()));
    };
  }

  private ObjectNode object(JsonNode schema) {
    var object = JSON.objectNode();
    schema
        .path("properties")
        .properties()
        .forEach(
            property -> {
              if (isRequired(schema, property.getKey()) || chance.nextInt(3) > 0) {
                object.set(property.getKey(), of(property.getKey(), property.getValue()));
              }
            });
    return object;
  }

  private static boolean isRequired(JsonNode schema, String name) {
    return StreamSupport.stream(schema.path("required").spliterator(), false)
        .anyMatch(required -> required.asText().equals(name));
  }

  private ArrayNode array(String name, JsonNode schema) {
    var array = JSON.arrayNode();
    for (int count = 1 + chance.nextInt(2); count > 0; count--) {
      array.add(of(name, schema.path("items")));
    }
    return array;
  }

  private String text(String name, String format) {
    if (known.containsKey(name)) {
      return known.get(name);
    }
    var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    return switch (format) {
      case "uuid" -> new UUID(chance.nextLong(), chance.nextLong()).toString();
      case "date-time" -> now.minusSeconds(chance.nextInt(600)).toString();
      case "date" ->
          LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(chance.nextInt(9)).toString();
      default -> "Uji acak " + chance.nextInt(1_000) + " (fiktif)";
    };
  }
}
