package id.tanggap.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;

/** The AsyncAPI document: every topic, who publishes there, and every event with its schema. */
final class AsyncApi {

  static final YAMLMapper YAML =
      YAMLMapper.builder()
          .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
          .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
          .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
          .disable(YAMLGenerator.Feature.SPLIT_LINES)
          .build();

  private static final String CLOUD_EVENT = "application/cloudevents+json";
  private static final int PARTITIONS = 12;

  private final Schemas schemas = new Schemas();
  private final ObjectNode document = JsonNodeFactory.instance.objectNode();

  private AsyncApi() {
    document.put("asyncapi", "3.0.0");
    document
        .putObject("info")
        .put("title", "Tanggap: events")
        .put("version", "1.0.0")
        .put(
            "description",
            "CloudEvents 1.0 in structured JSON. There is no order between topics. Fields and types"
                + " are added, never changed: ignore those that you do not know, and apply each"
                + " subject and sequence once.")
        .putObject("license")
        .put("name", "Apache-2.0");
    document.put("defaultContentType", CLOUD_EVENT);
    List.of(Owner.values()).forEach(this::addChannels);
    List.of(Owner.values()).forEach(this::addOperations);
    Contract.types().forEach(this::addMessage);
    addSchemas();
  }

  /** The document as it is committed. */
  static String text() {
    try {
      return YAML.writeValueAsString(new AsyncApi().document);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private void addChannels(Owner owner) {
    addChannel(owner, owner.word(), owner.topic(), Documentation.of(owner.events()));
    owner
        .closedTopics()
        .forEach(
            (word, topic) ->
                addChannel(
                    owner, word, topic, "What is told there of complaints, for few readers."));
  }

  private void addChannel(Owner owner, String word, String topic, String description) {
    var channel = document.withObjectProperty("channels").putObject(word);
    channel.put("address", topic).put("description", description);
    var messages = channel.putObject("messages");
    Contract.typesOf(owner)
        .filter(type -> word.equals(owner.word()) || type.isOfACase())
        .forEach(type -> messages.putObject(type.name()).put("$ref", placeOf(type)));
    var kafka = channel.putObject("bindings").putObject("kafka");
    kafka.put("topic", topic).put("partitions", PARTITIONS);
    var settings = kafka.putObject("topicConfiguration");
    settings.putArray("cleanup.policy").add("delete");
    settings.put("retention.ms", -1);
    kafka.put("bindingVersion", "0.5.0");
  }

  private void addOperations(Owner owner) {
    addOperation(owner, owner.service(), owner.word());
    owner
        .closedTopics()
        .keySet()
        .forEach(word -> addOperation(owner, owner.service() + "-" + word, word));
  }

  private void addOperation(Owner owner, String name, String word) {
    var operation = document.withObjectProperty("operations").putObject(name);
    operation
        .put("action", "send")
        .put("summary", "Sent by " + owner.service() + " and by nobody else.")
        .putObject("channel")
        .put("$ref", "#/channels/" + word);
  }

  private void addMessage(EventType type) {
    var message = components("messages").putObject(type.key());
    message
        .put("name", type.name())
        .put("summary", Documentation.of(type.record()))
        .put("contentType", CLOUD_EVENT);
    var envelope = message.putObject("payload").putArray("allOf");
    envelope.addObject().put("$ref", "#/components/schemas/Envelope");
    var own = envelope.addObject().putObject("properties");
    own.putObject("source").put("const", type.owner().source());
    own.putObject("type").put("const", type.name());
    own.putObject("dataschema").put("const", "urn:tanggap:event:" + type.name() + ":v1");
    own.set("data", schemas.referenceTo(type.record()));
    var key = message.putObject("bindings").putObject("kafka").putObject("key");
    key.put("type", "string").put("description", "The same as partitionkey.");
  }

  private void addSchemas() {
    var all = components("schemas");
    all.set("Envelope", EnvelopeSchema.of());
    all.setAll(schemas.all());
  }

  private ObjectNode components(String kind) {
    return document.withObjectProperty("components").withObjectProperty(kind);
  }

  private static String placeOf(EventType type) {
    return "#/components/messages/" + type.key();
  }
}
