package id.tanggap.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The published contract of all topics, read as somebody outside reads it. */
final class AsyncApi {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final JsonNode document;
  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private final Map<String, Schema> payloads = new HashMap<>();

  private AsyncApi(JsonNode document) {
    this.document = document;
  }

  /** A field that it does not name counts as an error: today's services publish no other. */
  static AsyncApi strict(Path file) throws IOException {
    var document = new YAMLMapper().readTree(file.toFile());
    document
        .at("/components/schemas")
        .valueStream()
        .filter(schema -> schema.has("properties"))
        .forEach(schema -> ((ObjectNode) schema).put("additionalProperties", false));
    return new AsyncApi(document);
  }

  List<String> topics() {
    return document
        .path("channels")
        .valueStream()
        .map(channel -> channel.path("address").asText())
        .toList();
  }

  /** What is wrong with a record, in words; nothing, when it is as promised. */
  List<String> complaintsAbout(ConsumerRecord<byte[], byte[]> record) {
    try {
      var event = JSON.readTree(record.value());
      var message = messageOf(record.topic(), event.path("type").asText());
      return message.isEmpty()
          ? List.of("%s does not belong on %s".formatted(event.path("type"), record.topic()))
          : Stream.concat(errorsIn(event, message), around(event, record)).toList();
    } catch (IOException e) {
      return List.of("No JSON on %s: %s".formatted(record.topic(), e.getMessage()));
    }
  }

  /** Where the message of this type on this topic is described; empty if it is not. */
  private String messageOf(String topic, String type) {
    return document
        .path("channels")
        .valueStream()
        .filter(channel -> channel.path("address").asText().equals(topic))
        .map(channel -> channel.path("messages").path(type).path("$ref").asText())
        .findFirst()
        .orElse("");
  }

  private Stream<String> errorsIn(JsonNode event, String message) {
    var errors =
        payloads
            .computeIfAbsent(message, this::payload)
            .validate(
                event, context -> context.executionConfig(it -> it.formatAssertionsEnabled(true)));
    return errors.stream().map(error -> "%s: %s".formatted(event.path("type"), error));
  }

  private Schema payload(String message) {
    var schema = JSON.createObjectNode().put("$ref", message + "/payload");
    return registry.getSchema(schema.set("components", document.required("components")));
  }

  private Stream<String> around(JsonNode event, ConsumerRecord<byte[], byte[]> record) {
    var promised = document.required("defaultContentType").asText();
    var header = record.headers().lastHeader("content-type");
    return Stream.of(
            text(record.key()).equals(event.path("partitionkey").asText()) ? "" : "another key",
            header != null && text(header.value()).equals(promised) ? "" : "another media type")
        .filter(complaint -> !complaint.isEmpty())
        .map(complaint -> "%s: %s".formatted(event.path("type"), complaint));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
