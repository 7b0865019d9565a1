package id.tanggap.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;

/** Bodies in which everything is as it should be but one field. */
record WrongBodies(Bodies bodies) {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int LONGER_THAN_ANY_TEXT = 20_001;

  /** A wrong value, or a body that holds one in {@code field}. */
  record Wrong(String field, JsonNode body) {

    private static Stream<Wrong> values(JsonNode... values) {
      return Stream.of(values).map(value -> new Wrong("", value));
    }

    private Wrong in(ObjectNode good, String name) {
      var around = good.deepCopy();
      around.set(name, body);
      return new Wrong(field.isEmpty() ? name : field, around);
    }

    private Wrong inAList() {
      return new Wrong(field, JSON.arrayNode().add(body));
    }
  }

  /** All for a body with this schema; none where there is none. */
  List<Wrong> of(JsonNode schema) {
    if (schema.isMissingNode()) {
      return List.of();
    }
    var good = bodies.good(schema);
    var unknown = new Wrong("unknownField", good.deepCopy().put("unknownField", 1));
    return Stream.concat(Stream.of(unknown), inside(schema)).toList();
  }

  private Stream<Wrong> inside(JsonNode schema) {
    var good = bodies.good(schema);
    return bodies
        .document()
        .resolved(schema)
        .path("properties")
        .propertyStream()
        .flatMap(field -> values(field.getValue()).map(wrong -> wrong.in(good, field.getKey())));
  }

  private Stream<Wrong> values(JsonNode property) {
    var schema = bodies.document().resolved(property);
    return switch (schema.path("type").asText()) {
      case "object" ->
          Stream.concat(
              Wrong.values(JSON.textNode("text"), list(JSON.numberNode(1))), inside(schema));
      case "array" ->
          Stream.concat(
              Wrong.values(JSON.textNode("text"), JSON.objectNode().put("a", 1)),
              values(schema.path("items")).map(Wrong::inAList));
      case "integer" ->
          Wrong.values(JSON.textNode("banyak"), JSON.numberNode(1.5), JSON.numberNode(-1), list());
      case "boolean" -> Wrong.values(JSON.textNode("mungkin"), JSON.numberNode(7), list());
      default -> texts(schema);
    };
  }

  private static Stream<Wrong> texts(JsonNode schema) {
    var wrongType =
        Wrong.values(JSON.numberNode(7), JSON.booleanNode(true), JSON.objectNode(), list());
    if (schema.has("enum") || schema.has("format")) {
      return Stream.concat(wrongType, Wrong.values(JSON.textNode("TELEPATHY")));
    }
    return Stream.concat(
        wrongType,
        Wrong.values(
            JSON.textNode("   "),
            JSON.textNode("a".repeat(LONGER_THAN_ANY_TEXT)),
            JSON.textNode("dengan \u0000 di tengah"),
            JSON.textNode("dengan \u0007 di tengah")));
  }

  private static JsonNode list(JsonNode... items) {
    return JSON.arrayNode().addAll(List.of(items));
  }
}
