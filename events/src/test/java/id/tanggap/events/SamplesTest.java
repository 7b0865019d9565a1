package id.tanggap.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.tanggap.events.consultation.ConsultationEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Samples and records say the same, and a reader of tomorrow's events does not stumble. */
class SamplesTest {

  private static final Set<String> REQUIRED =
      Set.of(
          "specversion",
          "id",
          "source",
          "type",
          "subject",
          "time",
          "datacontenttype",
          "dataschema",
          "sequence",
          "partitionkey",
          "office",
          "recordedtime",
          "actor",
          "data");
  private static final Set<String> OPTIONAL = Set.of("actorrole", "causationid");

  static Stream<EventType> types() {
    return Contract.types();
  }

  @ParameterizedTest
  @MethodSource("types")
  void a_sample_read_into_its_record_and_written_again_is_the_same(EventType type)
      throws IOException {
    var data = type.sample().required("data");

    var event = Contract.READER.treeToValue(data, type.record());

    assertThat(tree(event)).isEqualTo(data);
    assertThat(event.type()).isEqualTo(type.sample().required("type").asText());
  }

  @ParameterizedTest
  @MethodSource("types")
  void a_sample_is_a_whole_envelope_and_nothing_else(EventType type) {
    var envelope = type.sample();

    assertThat(names(envelope)).containsAll(REQUIRED);
    assertThat(names(envelope))
        .allMatch(name -> REQUIRED.contains(name) || OPTIONAL.contains(name));
    assertThat(envelope.required("specversion").asText()).isEqualTo("1.0");
    assertThat(envelope.required("dataschema").asText())
        .isEqualTo("urn:tanggap:event:" + type.name() + ":v1");
    assertThat(envelope.required("sequence").canConvertToInt()).isTrue();
    assertThat(UUID.fromString(envelope.required("id").asText()).version()).isEqualTo(7);
    assertThat(Instant.parse(envelope.required("time").asText()))
        .isBeforeOrEqualTo(Instant.parse(envelope.required("recordedtime").asText()));
  }

  @Test
  void every_committed_sample_belongs_to_an_event() throws IOException {
    try (var files = Files.walk(Path.of("src/main/resources/samples"))) {
      var committed =
          files
              .filter(Files::isRegularFile)
              .map(file -> "/" + Path.of("src/main/resources").relativize(file).toString())
              .collect(Collectors.toSet());

      assertThat(committed).isEqualTo(types().map(EventType::path).collect(Collectors.toSet()));
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void a_field_that_a_reader_does_not_know_is_ignored(EventType type) throws IOException {
    var data = type.sample().required("data");
    var tomorrow = ((ObjectNode) data.deepCopy()).put("addedTomorrow", "x");

    assertThat(Contract.READER.treeToValue(tomorrow, type.record()))
        .isEqualTo(Contract.READER.treeToValue(data, type.record()));
  }

  @Test
  void a_type_that_a_reader_does_not_know_has_no_record_to_be_read_into() {
    assertThat(Event.typesOf(ConsultationEvent.class))
        .containsKey("ConsultationReceived")
        .doesNotContainKey("ConsultationArchived");
  }

  private static JsonNode tree(Event event) throws IOException {
    return Contract.READER.readTree(Contract.READER.writeValueAsBytes(event));
  }

  private static Set<String> names(JsonNode node) {
    return node.propertyStream().map(Map.Entry::getKey).collect(Collectors.toSet());
  }
}
