package id.tanggap.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The committed document is the contract; {@code -Dwrite=true} writes it anew. */
class AsyncApiTest {

  private static final Path COMMITTED = Path.of("asyncapi.yaml");
  private static final JsonNode DOCUMENT = document();

  static Stream<EventType> types() {
    return Contract.types();
  }

  @Test
  void the_committed_document_says_what_the_records_say() throws IOException {
    if (Boolean.getBoolean("write")) {
      Files.writeString(COMMITTED, AsyncApi.text());
    }
    assertThat(AsyncApi.text())
        .as("stale: mvn test -pl events -Dtest=AsyncApiTest -Dwrite=true")
        .isEqualTo(Files.readString(COMMITTED));
  }

  @Test
  void every_reference_leads_somewhere() {
    assertThat(DOCUMENT.findValuesAsText("$ref"))
        .isNotEmpty()
        .allMatch(place -> DOCUMENT.at(place.substring(1)).isObject());
  }

  @ParameterizedTest
  @MethodSource("types")
  void every_event_stands_on_the_channel_of_the_service_that_sends_it(EventType type) {
    var channel = DOCUMENT.path("channels").path(type.owner().word());

    assertThat(channel.path("messages").has(type.name())).isTrue();
    assertThat(DOCUMENT.at("/operations/" + type.owner().operation() + "/channel/$ref").asText())
        .isEqualTo("#/channels/" + type.owner().word());
  }

  @ParameterizedTest
  @MethodSource("types")
  void every_sample_is_what_its_schema_says(EventType type) {
    assertThat(errorsIn(type, type.sample())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("types")
  void an_event_without_a_field_that_is_always_there_is_none(EventType type) {
    var required = DOCUMENT.at("/components/schemas/%s/required".formatted(type.name()));
    var incomplete = (ObjectNode) type.sample();
    ((ObjectNode) incomplete.required("data")).remove(required.path(0).asText());

    assertThat(errorsIn(type, incomplete)).isNotEmpty();
  }

  private static List<Error> errorsIn(EventType type, JsonNode event) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    schema.put("$ref", "#/components/messages/%s/payload".formatted(type.key()));
    schema.set("components", DOCUMENT.required("components"));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(schema)
        .validate(
            event, context -> context.executionConfig(it -> it.formatAssertionsEnabled(true)));
  }

  private static JsonNode document() {
    try {
      return AsyncApi.YAML.readTree(AsyncApi.text());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
