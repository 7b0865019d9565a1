package id.tanggap.events;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/** The attributes that every event has around its data. */
final class EnvelopeSchema {

  static final Set<String> OPTIONAL = Set.of("actorrole", "causationid", "traceparent");

  private final ObjectNode properties = JsonNodeFactory.instance.objectNode();

  private EnvelopeSchema() {
    text("specversion", "The version of CloudEvents.").put("const", "1.0");
    text("id", "Of this event; UUIDv7.").put("format", "uuid");
    text("source", "The service that sends it.");
    text("type", "The name of the event.");
    text("subject", "The id or code of what it happened to.");
    text("time", "When it occurred.").put("format", "date-time");
    text("datacontenttype", "Of the data.").put("const", "application/json");
    text("dataschema", "Type and version of the data.");
    describe("sequence", "integer", "Counts the events of one subject, gapless from 1.")
        .put("minimum", 1);
    text("partitionkey", "The key of the record: what has to stay in order together.");
    text("office", "The code of the office.");
    text("recordedtime", "When it was recorded.").put("format", "date-time");
    text("actor", "The id of a person, or system.");
    text("actorrole", "The role in which the person acted.");
    text("causationid", "The event that led to this one.").put("format", "uuid");
    text("traceparent", "W3C trace context of the command.");
    describe("data", "object", "Ids, codes, times and enums; never a name or free text.");
  }

  static ObjectNode of() {
    var all = new EnvelopeSchema().properties;
    var schema = JsonNodeFactory.instance.objectNode().put("type", "object");
    var required = schema.putArray("required");
    all.fieldNames()
        .forEachRemaining(
            name -> {
              if (!OPTIONAL.contains(name)) {
                required.add(name);
              }
            });
    schema.set("properties", all);
    return schema;
  }

  private ObjectNode text(String name, String description) {
    return describe(name, "string", description);
  }

  private ObjectNode describe(String name, String type, String description) {
    return properties.putObject(name).put("type", type).put("description", description);
  }
}
