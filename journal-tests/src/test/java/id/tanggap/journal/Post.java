package id.tanggap.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;

/** Events as another service would send them. */
final class Post {

  static final String SOURCE = "/tanggap/test";

  /** Stands for a record without a value. */
  static final byte[] NOTHING = {};

  private Post() {}

  static ObjectNode told(String subject, long sequence, String word) {
    var envelope = EventJson.MAPPER.createObjectNode();
    envelope.put("specversion", "1.0").put("id", Ids.next().toString());
    envelope.put("source", SOURCE).put("type", "Told").put("subject", subject);
    envelope.put("sequence", sequence).put("partitionkey", subject).put("office", "042");
    envelope.put("time", "2026-11-24T05:00:00Z").put("recordedtime", "2026-11-24T05:00:00Z");
    envelope.put("actor", "system");
    envelope.putObject("data").put("word", word);
    return envelope;
  }

  static ConsumerRecords<String, byte[]> batch(JsonNode... envelopes) {
    var values = new byte[envelopes.length][];
    for (var each = 0; each < envelopes.length; each++) {
      values[each] = EventJson.write(envelopes[each]).getBytes(StandardCharsets.UTF_8);
    }
    return records(values);
  }

  @SuppressWarnings("NullAway") // a record without a value has null there
  static ConsumerRecords<String, byte[]> records(byte[]... values) {
    var partition = new TopicPartition("tanggap.test", 0);
    List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
    for (var value : values) {
      var kept = value == NOTHING ? null : value;
      records.add(new ConsumerRecord<>(partition.topic(), 0, records.size(), "key", kept));
    }
    return new ConsumerRecords<>(Map.of(partition, records), Map.of());
  }
}
