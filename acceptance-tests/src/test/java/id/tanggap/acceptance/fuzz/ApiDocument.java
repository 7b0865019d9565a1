package id.tanggap.acceptance.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The OpenAPI document of one service, as the running service publishes it. */
public final class ApiDocument {

  private static final Set<String> VERBS = Set.of("get", "post", "put", "patch", "delete");

  private final URI service;
  private final JsonNode root;

  private ApiDocument(URI service, JsonNode root) {
    this.service = service;
    this.root = root;
  }

  /** What the service at this address says of itself. */
  public static ApiDocument of(URI service, String json) {
    try {
      return new ApiDocument(service, new ObjectMapper().readTree(json));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every operation below {@code /api}. */
  public List<Operation> operations() {
    return root.path("paths").properties().stream()
        .filter(path -> path.getKey().startsWith("/api/"))
        .flatMap(path -> operations(path.getKey(), path.getValue()))
        .toList();
  }

  private Stream<Operation> operations(String path, JsonNode verbs) {
    return verbs.properties().stream()
        .filter(verb -> VERBS.contains(verb.getKey()))
        .map(Map.Entry::getKey)
        .map(verb -> new Operation(this, service, verb, path, verbs.path(verb)));
  }

  /** What a schema says itself, wherever it refers to. */
  public JsonNode resolved(JsonNode schema) {
    if (schema.has("$ref")) {
      return resolved(root.at(schema.path("$ref").asText().substring(1)));
    }
    return schema.has("allOf") ? resolved(schema.path("allOf").path(0)) : schema;
  }
}
