package id.tanggap.consultation.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything that can be wrong with a JSON body, each with its name. */
public final class Defects {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> NO_TEXT =
      List.of(
          "\" \\n\\t \"",
          "\"\"",
          "\"" + "a".repeat(20_001) + "\"",
          "\"a\\u0000b\"",
          "\"a\\u001bb\"",
          "\"a\\ud800b\"",
          "7",
          "true",
          "{\"a\": 1}",
          "[\"a\"]");
  private static final List<String> NO_CODE =
      List.of("\"puisi dan lagu\"", "\"\"", "1763953200", "true", "{\"a\": 1}", "[\"a\"]");
  private static final List<String> NO_NUMBER =
      List.of("0", "-1", "7.5", "99999999999", "\"1\"", "true", "{}");
  private static final List<String> NO_SWITCH = List.of("\"ya\"", "1", "{}", "[true]");
  private static final List<String> NO_OBJECT = List.of("7", "\"a\"", "[]", "true");
  private static final List<String> NO_LIST = List.of("7", "\"a\"", "{}", "[null]", "[7]");

  private final String good;
  private final JsonNode root;
  private final Map<String, String> found = new LinkedHashMap<>();

  private Defects(String good) {
    this.good = good;
    this.root = read(good);
  }

  /** The bad bodies that come of a good one. */
  public static Map<String, String> of(String good) {
    var defects = new Defects(good);
    defects.ofTheWhole();
    defects.within("", defects.root);
    return defects.found;
  }

  private void ofTheWhole() {
    found.put("no JSON", "Rapat");
    found.put("cut off", good.strip().substring(0, good.strip().length() - 2));
    found.put("something after it", good + " x");
    found.put("a list", "[1, 2]");
    found.put("a number", "42");
    found.put("a text", "\"TEXT\"");
    found.put("deeply nested", "[".repeat(50_000));
    found.put("deeply nested in a field", "{\"x\":".repeat(5_000));
    found.put("nested and closed", "{\"x\": " + "[".repeat(2_000) + "]".repeat(2_000) + "}");
  }

  private void within(String path, JsonNode node) {
    if (node instanceof ObjectNode object) {
      replace(path + "/tarif", List.of("1"));
      object.properties().forEach(field -> at(path + "/" + field.getKey(), field.getValue()));
    } else if (node instanceof ArrayNode array) {
      at(path + "/0", array.get(0));
    }
  }

  private void at(String path, JsonNode value) {
    replace(path, defectsOf(value));
    within(path, value);
  }

  private static List<String> defectsOf(JsonNode value) {
    return switch (value.getNodeType()) {
      case OBJECT -> NO_OBJECT;
      case ARRAY -> NO_LIST;
      case BOOLEAN -> NO_SWITCH;
      case NUMBER -> NO_NUMBER;
      default -> value.asText().equals("TEXT") ? NO_TEXT : NO_CODE;
    };
  }

  /** Puts each value in the place of the one at the path, or adds it there. */
  private void replace(String path, List<String> values) {
    var slash = path.lastIndexOf('/');
    var copy = root.deepCopy();
    put(copy.at(path.substring(0, slash)), path.substring(slash + 1));
    for (var value : values) {
      var shown = value.length() > 40 ? value.substring(0, 40) + "..." : value;
      found.put(path + " = " + shown, copy.toString().replace("\"HERE\"", value));
    }
  }

  private static void put(JsonNode parent, String name) {
    if (parent instanceof ArrayNode array) {
      array.set(0, "HERE");
    } else {
      ((ObjectNode) parent).put(name, "HERE");
    }
  }

  private static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException ourOwnBody) {
      throw new IllegalStateException(ourOwnBody);
    }
  }
}
