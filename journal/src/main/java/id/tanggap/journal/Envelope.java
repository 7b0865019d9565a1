package id.tanggap.journal;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;

/**
 * A journal row as a CloudEvents 1.0 envelope in structured JSON, with its data as it was written.
 */
final class Envelope {

  static final String CONTENT_TYPE = "application/cloudevents+json";

  /** The columns that {@link #of} reads, in any statement on the journal as {@code j}. */
  static final String COLUMNS =
      "j.event_id, j.subject, j.sequence, j.partition_key, j.office, j.type, j.occurred_at,"
          + " j.recorded_at, j.actor, j.actor_role, j.causation_id, j.data";

  private Envelope() {}

  static byte[] of(String source, ResultSet row) throws SQLException {
    var bytes = new ByteArrayOutputStream(1024);
    try (var json = EventJson.MAPPER.createGenerator(bytes)) {
      json.writeStartObject();
      identity(json, source, row);
      extensions(json, row);
      json.writeFieldName("data");
      json.writeRawValue(row.getString("data"));
      json.writeEndObject();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static void identity(JsonGenerator json, String source, ResultSet row)
      throws IOException, SQLException {
    json.writeStringField("specversion", "1.0");
    json.writeStringField("id", row.getString("event_id"));
    json.writeStringField("source", "/tanggap/" + source);
    json.writeStringField("type", row.getString("type"));
    json.writeStringField("subject", row.getString("subject"));
    json.writeStringField("time", instant(row, "occurred_at"));
    json.writeStringField("datacontenttype", "application/json");
    json.writeStringField("dataschema", "urn:tanggap:event:" + row.getString("type") + ":v1");
  }

  private static void extensions(JsonGenerator json, ResultSet row)
      throws IOException, SQLException {
    json.writeNumberField("sequence", row.getLong("sequence"));
    json.writeStringField("partitionkey", row.getString("partition_key"));
    json.writeStringField("office", row.getString("office"));
    json.writeStringField("recordedtime", instant(row, "recorded_at"));
    json.writeStringField("actor", row.getString("actor"));
    if (row.getString("actor_role") != null) {
      json.writeStringField("actorrole", row.getString("actor_role"));
    }
    if (row.getString("causation_id") != null) {
      json.writeStringField("causationid", row.getString("causation_id"));
    }
  }

  private static String instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant().toString();
  }
}
