package id.tanggap.events;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** JSON schemas of records and of everything that they are made of, worked out by reflection. */
final class Schemas {

  private static final String PLACE = "#/components/schemas/";

  private final SortedMap<String, ObjectNode> known = new TreeMap<>();

  /** A reference to the schema of {@code type}, which is among {@link #all()} from now on. */
  ObjectNode referenceTo(Class<?> type) {
    if (!known.containsKey(type.getSimpleName())) {
      var schema = JsonNodeFactory.instance.objectNode();
      known.put(type.getSimpleName(), schema);
      describe(type, schema);
    }
    return JsonNodeFactory.instance.objectNode().put("$ref", PLACE + type.getSimpleName());
  }

  SortedMap<String, ObjectNode> all() {
    return known;
  }

  private void describe(Class<?> type, ObjectNode schema) {
    if (type.isEnum()) {
      schema.put("type", "string").put("description", Documentation.of(type));
      var values = schema.putArray("enum");
      Stream.of(type.getEnumConstants()).map(Object::toString).forEach(values::add);
      return;
    }
    schema.put("type", "object").put("description", Documentation.of(type));
    var required = JsonNodeFactory.instance.arrayNode();
    var properties = JsonNodeFactory.instance.objectNode();
    describeFields(type, properties, required);
    schema.set("required", required);
    schema.set("properties", properties);
  }

  private void describeFields(Class<?> record, ObjectNode properties, ArrayNode required) {
    for (var field : record.getRecordComponents()) {
      if (field.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
        describeFields(field.getType(), properties, required);
      } else {
        properties.set(field.getName(), schemaOf(field.getAnnotatedType()));
        if (isAlwaysThere(field)) {
          required.add(field.getName());
        }
      }
    }
  }

  private ObjectNode schemaOf(AnnotatedType type) {
    if (type instanceof AnnotatedParameterizedType list) {
      var schema = JsonNodeFactory.instance.objectNode().put("type", "array");
      return schema.set("items", schemaOf(list.getAnnotatedActualTypeArguments()[0]));
    }
    return schemaOf((Class<?>) type.getType());
  }

  private ObjectNode schemaOf(Class<?> type) {
    var schema = JsonNodeFactory.instance.objectNode();
    if (type == String.class) {
      return schema.put("type", "string");
    }
    if (type == UUID.class) {
      return schema.put("type", "string").put("format", "uuid");
    }
    if (type == Instant.class) {
      return schema.put("type", "string").put("format", "date-time");
    }
    if (type == LocalDate.class) {
      return schema.put("type", "string").put("format", "date");
    }
    if (type == boolean.class || type == Boolean.class) {
      return schema.put("type", "boolean");
    }
    return List.of(int.class, Integer.class, long.class, Long.class).contains(type)
        ? schema.put("type", "integer")
        : referenceTo(type);
  }

  private static boolean isAlwaysThere(RecordComponent field) {
    return !field.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }
}
