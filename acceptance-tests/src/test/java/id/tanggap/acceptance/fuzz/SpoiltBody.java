package id.tanggap.acceptance.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** A body, and what may go wrong with it: first with what it says, then with its bytes. */
final class SpoiltBody {

  /** Stands where brackets without end go; the tree itself could not be written so deep. */
  private static final String ABYSS = "abyss";

  /** Escapes, so that half a character is sent as it is. */
  private static final JsonMapper ESCAPING =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private final Random chance;

  SpoiltBody(Random chance) {
    this.chance = chance;
  }

  /** As it is. */
  static byte[] whole(JsonNode body) {
    return write(body).getBytes(StandardCharsets.UTF_8);
  }

  /** With one thing wrong in one of its objects, and sometimes in its bytes as well. */
  byte[] of(JsonNode body) {
    var objects = objectsIn(body);
    if (!objects.isEmpty()) {
      spoil(objects.get(chance.nextInt(objects.size())));
    }
    var text = write(body).replace("\"" + ABYSS + "\"", abyss());
    return chance.nextInt(4) > 0 ? text.getBytes(StandardCharsets.UTF_8) : broken(text);
  }

  private void spoil(ObjectNode object) {
    var names = new ArrayList<>(object.properties().stream().map(it -> it.getKey()).toList());
    names.add("unheardOf");
    var name = names.get(chance.nextInt(names.size()));
    switch (chance.nextInt(8)) {
      case 0 -> object.remove(name);
      case 1 -> object.put(name, ABYSS);
      case 2 -> object.putArray(name).add(OddValues.any(chance)).add(OddValues.any(chance));
      case 3 -> object.putObject(name).set(OddValues.text(chance), OddValues.any(chance));
      default -> object.set(name, OddValues.any(chance));
    }
  }

  private byte[] broken(String text) {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    return switch (chance.nextInt(9)) {
      case 0 -> Arrays.copyOf(bytes, chance.nextInt(bytes.length + 1));
      case 1 -> flipped(bytes);
      case 2 -> ("\ufeff" + text).getBytes(StandardCharsets.UTF_8);
      case 3 -> text.getBytes(StandardCharsets.UTF_16);
      case 4 -> (text + text).getBytes(StandardCharsets.UTF_8);
      case 5 -> ("[" + text + "]").getBytes(StandardCharsets.UTF_8);
      case 6 ->
          text.replaceFirst("\\{", "{\"question\":1,\"question\":[],")
              .getBytes(StandardCharsets.UTF_8);
      case 7 -> (text + " ".repeat(300 * 1024)).getBytes(StandardCharsets.UTF_8);
      default -> noise();
    };
  }

  private byte[] flipped(byte[] bytes) {
    bytes[chance.nextInt(bytes.length)] ^= (byte) (1 << chance.nextInt(8));
    return bytes;
  }

  private byte[] noise() {
    var noise = new byte[chance.nextInt(200)];
    chance.nextBytes(noise);
    return noise;
  }

  private String abyss() {
    var depth = 1 + chance.nextInt(4_000);
    return chance.nextBoolean()
        ? "[".repeat(depth) + "]".repeat(depth)
        : "{\"a\":".repeat(depth) + "1" + "}".repeat(depth);
  }

  private static List<ObjectNode> objectsIn(JsonNode node) {
    var objects = new ArrayList<ObjectNode>();
    if (node instanceof ObjectNode object) {
      objects.add(object);
    }
    node.forEach(child -> objects.addAll(objectsIn(child)));
    return objects;
  }

  private static String write(JsonNode body) {
    try {
      return ESCAPING.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
