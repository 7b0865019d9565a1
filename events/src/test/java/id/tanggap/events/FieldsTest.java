package id.tanggap.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An event carries what the agreed table names: nothing that would ever have to be erased. */
class FieldsTest {

  private static final EventTable TABLE = EventTable.read();
  private static final Pattern PERSONAL =
      Pattern.compile(
          "(?i).*(name|address(?!ee)|phone|mail|text|question|contactPerson|note|npwp|nik|message(?!Id)"
              + "|description|remark|comment).*");

  static Stream<EventType> types() {
    return Contract.types();
  }

  @ParameterizedTest
  @MethodSource("types")
  void no_field_outside_the_table_exists(EventType type) {
    assertThat(fieldsAtAnyDepth(type.record())).isSubsetOf(TABLE.fieldsOf(type));
  }

  @ParameterizedTest
  @MethodSource("types")
  void the_sample_shows_every_field_that_has_a_place_in_it(EventType type) {
    var data = type.sample().required("data");
    assertThat(fieldsAtAnyDepth(type.record()))
        .allSatisfy(
            field ->
                assertThat(isShown(data, field) || hasNoPlaceIn(type, field))
                    .as("%s in %s", field, type.path())
                    .isTrue());
  }

  @ParameterizedTest
  @MethodSource("types")
  void no_field_is_named_like_a_person_s_data_or_free_text(EventType type) {
    assertThat(fieldsAtAnyDepth(type.record()))
        .noneMatch(field -> PERSONAL.matcher(lastOf(field)).matches());
  }

  private static String lastOf(String field) {
    return field.substring(field.lastIndexOf('.') + 1);
  }

  /** In at least one item, where it is a field of items. */
  private static boolean isShown(JsonNode data, String field) {
    var list = field.indexOf('.');
    return list < 0
        ? data.has(field)
        : data.path(field.substring(0, list))
            .valueStream()
            .anyMatch(item -> isShown(item, field.substring(list + 1)));
  }

  static Stream<EventType> ofComplaints() {
    return Stream.of(Owner.COMPLAINT, Owner.SEALED)
        .flatMap(Contract::typesOf)
        .filter(type -> !type.name().equals("EventSkipped"));
  }

  /** Ids, choices, numbers and times: whatever people write stays where it was told. */
  @ParameterizedTest
  @MethodSource("ofComplaints")
  void an_event_of_a_complaint_has_no_room_for_words(EventType type) {
    assertThat(fieldsOf(type.record()))
        .noneMatch(field -> field.getGenericType().getTypeName().contains("String"));
  }

  /** A profile belongs to a visit or a consultation, never both; only PROGRESS has periods. */
  private static boolean hasNoPlaceIn(EventType type, String field) {
    return switch (field) {
      case "consultationId" -> type.name().equals("StakeholderIdentified");
      case "period" -> !type.sample().required("data").path("kind").asText().equals("PROGRESS");
      default -> false;
    };
  }

  private static Stream<RecordComponent> fieldsOf(Class<?> record) {
    return Stream.of(record.getRecordComponents())
        .flatMap(
            field ->
                field.getAccessor().isAnnotationPresent(JsonUnwrapped.class)
                    ? fieldsOf(field.getType())
                    : Stream.of(field));
  }

  /** Those of a list's items are named after the list, as in the table. */
  private static Stream<String> fieldsAtAnyDepth(Class<?> record) {
    return fieldsOf(record)
        .flatMap(
            field ->
                Stream.concat(
                    Stream.of(field.getName()),
                    inside(field.getGenericType()).map(own -> field.getName() + "." + own)));
  }

  private static Stream<String> inside(Type type) {
    return switch (type) {
      case Class<?> record when record.isRecord() -> fieldsAtAnyDepth(record);
      case ParameterizedType list ->
          Stream.of(list.getActualTypeArguments()).flatMap(FieldsTest::inside);
      default -> Stream.empty();
    };
  }
}
