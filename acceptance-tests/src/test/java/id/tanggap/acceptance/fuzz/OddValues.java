package id.tanggap.acceptance.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;

/** What nobody means to send. */
final class OddValues {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "\u0000",
          "\ud800",
          "\udc00\ud800",
          "\uffff\ufffe",
          "\u202e\u2066\u200b",
          "a".repeat(201),
          "a".repeat(8_001),
          "\ud83d\udca3".repeat(20_001),
          "\u0301".repeat(4_000),
          "'; DROP TABLE journal; --",
          "${jndi:ldap://127.0.0.1/x}%n%s%x",
          "../../etc/passwd",
          "<script>alert(1)</script>",
          "NaN",
          "null",
          "true",
          "1e400",
          "-0",
          "042\n",
          "\u0660\u0664\u0662",
          "2026-02-30",
          "0000-00-00",
          "+999999999-12-31T23:59:59.999999999Z",
          "-1000000000-01-01T00:00:00Z",
          "-999999999-01-01",
          "1970-01-01T00:00:00+18:01",
          "2026-11-24T24:00:00Z",
          "00000000-0000-0000-0000-000000000000",
          "ffffffff-ffff-ffff-ffff-fffffffffffff",
          "\"7\"",
          "*");

  private static final List<JsonNode> OTHERS =
      List.of(
          JSON.nullNode(),
          JSON.booleanNode(true),
          JSON.numberNode(0),
          JSON.numberNode(-1),
          JSON.numberNode(1.5),
          JSON.numberNode(Integer.MAX_VALUE),
          JSON.numberNode(Long.MIN_VALUE),
          JSON.numberNode(BigInteger.TWO.pow(200)),
          JSON.numberNode(new BigDecimal("1E+9999")),
          JSON.numberNode(new BigDecimal("1E-9999")),
          JSON.arrayNode(),
          JSON.arrayNode().add(JSON.arrayNode().addNull()),
          JSON.objectNode(),
          JSON.objectNode().put("", "").put("__proto__", 1).put("@class", "java.lang.Runtime"));

  private OddValues() {}

  static String text(Random chance) {
    return TEXTS.get(chance.nextInt(TEXTS.size()));
  }

  /** Of any type. */
  static JsonNode any(Random chance) {
    return chance.nextBoolean()
        ? JSON.textNode(text(chance))
        : OTHERS.get(chance.nextInt(OTHERS.size()));
  }
}
