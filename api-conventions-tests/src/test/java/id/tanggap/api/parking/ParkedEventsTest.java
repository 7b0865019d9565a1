package id.tanggap.api.parking;

import static id.tanggap.api.notes.Sending.json;
import static id.tanggap.api.notes.Sending.keyed;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.api.notes.AsRina;
import id.tanggap.api.notes.Notes;
import id.tanggap.api.notes.RealDatabase;
import id.tanggap.journal.Inbox;
import id.tanggap.journal.Journal;
import id.tanggap.journal.JournalRow;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealDatabase.class)
@AsAdmin
class ParkedEventsTest {

  private static final String LIST = "/api/v1/parked-events";

  @Inject Inbox inbox;
  @Inject Journal journal;
  @Inject Reading reading;
  @Inject Notes database;

  @BeforeEach
  void nothing_is_parked() {
    database.run("DELETE FROM parked_event");
    reading.breaks();
  }

  @Test
  void the_list_shows_what_stops_a_subject_and_how_much_waits_behind_it() {
    var subject = parked("042");

    var items = get(LIST).<List<Map<String, Object>>>path("items");

    assertThat(items).hasSize(1);
    assertThat(items.getFirst())
        .containsEntry("subject", subject)
        .containsEntry("sequence", 1)
        .containsEntry("type", "Told")
        .containsEntry("source", "/tanggap/words")
        .containsEntry("consumer", "notes-service")
        .containsEntry("officeCode", "042")
        .containsEntry("reason", "IllegalStateException: a bad word")
        .containsEntry("waiting", 1)
        .containsKeys("id", "parkedAt");
  }

  @Test
  void the_list_is_read_page_by_page() {
    var subjects = List.of(parked("042"), parked("042"), parked("042"));

    var first = get(LIST + "?limit=2");
    var second = get(LIST + "?limit=2&cursor=" + first.<String>path("nextCursor"));

    assertThat(first.<List<String>>path("items.subject")).isEqualTo(subjects.subList(0, 2));
    assertThat(first.header("Link")).contains("rel=\"next\"");
    assertThat(second.<List<String>>path("items.subject")).isEqualTo(subjects.subList(2, 3));
    assertThat(second.<Object>path("nextCursor")).isNull();
  }

  @Test
  void a_redriven_event_takes_effect_with_those_behind_it_and_a_repeated_request_replays() {
    parked("042");
    var path = LIST + "/" + firstId() + "/redrive";
    reading.isMended();
    var key = UUID.randomUUID().toString();

    var answer = keyed(key).post(path);

    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    assertThat(answer.<Integer>path("applied")).isEqualTo(2);
    assertThat(get(LIST).<List<?>>path("items")).isEmpty();
    assertThat(keyed(key).post(path).asString()).isEqualTo(answer.asString());
    refused(json().post(path), 404, "not-found");
  }

  @Test
  void an_event_that_fails_again_is_409_and_stays() {
    parked("042");

    refused(json().post(LIST + "/" + firstId() + "/redrive"), 409, "event-still-fails");

    assertThat(get(LIST).<List<?>>path("items")).hasSize(1);
  }

  @Test
  void a_skipped_event_is_journalled_with_who_did_it_and_those_behind_it_go_on() {
    var subject = parked("042");
    var id = firstId();

    var answer = skip(id, "{\"reason\":\"Sudah dicatat di buku tamu\"}");

    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    assertThat(answer.<Integer>path("applied")).isEqualTo(1);
    assertThat(journal.of(id)).extracting(JournalRow::type).containsExactly("EventSkipped");
    assertThat(journal.of(id).getFirst().data().toString())
        .contains(subject, AsAdmin.ANDI, "notes-service")
        .doesNotContain("buku tamu");
  }

  @Test
  void a_skip_without_a_reason_is_400_and_changes_nothing() {
    parked("042");

    refused(skip(firstId(), "{\"reason\":\" \"}"), 400, "invalid-input");
    refused(skip(firstId(), "{}"), 400, "invalid-input");
    refused(json().post(LIST + "/" + firstId() + "/skip"), 400, "malformed-request");

    assertThat(get(LIST).<List<?>>path("items")).hasSize(1);
  }

  @Test
  void a_reason_that_is_no_plain_text_of_4000_characters_is_refused_and_changes_nothing() {
    parked("042");
    var id = firstId();

    for (var reason :
        List.of("7", "true", "[]", "{}", "\"a\\u0000b\"", "\"" + "x".repeat(4_001) + "\"")) {
      refused(skip(id, "{\"reason\":" + reason + "}"), 400, "invalid-input");
    }
    refused(skip(id, "{\"reason\":\"x\",\"more\":1}"), 400, "invalid-input");
    refused(skip(id, "no JSON"), 400, "malformed-request");
    var asText = given().contentType("text/plain").body("x").post(LIST + "/" + id + "/skip");
    refused(asText, 415, "unsupported-media-type");

    assertThat(get(LIST).<List<?>>path("items")).hasSize(1);
  }

  @Test
  void an_event_behind_another_one_is_409() {
    var subject = parked("042");
    var second =
        database.text(
            "SELECT id FROM parked_event WHERE sequence = 2 AND subject = '" + subject + "'");

    refused(json().post(LIST + "/" + second + "/redrive"), 409, "waits-behind-another");
    refused(skip(second, "{\"reason\":\"x\"}"), 409, "waits-behind-another");
  }

  @Test
  void a_record_that_is_no_event_is_listed_and_can_only_be_skipped() {
    receive("no event at all".getBytes(UTF_8));

    refused(json().post(LIST + "/" + firstId() + "/redrive"), 409, "event-unreadable");
    assertThat(skip(firstId(), "{\"reason\":\"bukan peristiwa\"}").statusCode()).isEqualTo(200);
  }

  @Test
  void what_belongs_to_another_office_is_in_no_list_and_404() {
    var subject = parked("099");
    var id = database.text("SELECT id FROM parked_event WHERE subject = '" + subject + "' LIMIT 1");

    assertThat(get(LIST).<List<?>>path("items")).isEmpty();
    refused(json().post(LIST + "/" + id + "/redrive"), 404, "not-found");
    refused(skip(id, "{\"reason\":\"x\"}"), 404, "not-found");
  }

  @Test
  void an_unknown_id_and_a_malformed_one_are_404() {
    refused(json().post(LIST + "/" + UUID.randomUUID() + "/redrive"), 404, "not-found");
    refused(json().post(LIST + "/x/redrive"), 404, "not-found");
    refused(get(LIST + "?cursor=x"), 400, "bad-cursor");
  }

  @Test
  @AsRina
  void nobody_but_an_administrator_has_business_here() {
    refused(get(LIST), 403, "forbidden");
    refused(json().post(LIST + "/" + UUID.randomUUID() + "/redrive"), 403, "forbidden");
    refused(skip(UUID.randomUUID().toString(), "{\"reason\":\"x\"}"), 403, "forbidden");
  }

  /** A subject whose first event fails and whose second waits. */
  private String parked(String office) {
    var subject = UUID.randomUUID().toString();
    receive(told(subject, 1, "bad", office));
    receive(told(subject, 2, "good", office));
    return subject;
  }

  private void receive(byte[] value) {
    var partition = new TopicPartition("words", 0);
    var record = new ConsumerRecord<>(partition.topic(), 0, 0, "key", value);
    inbox.receive(new ConsumerRecords<>(Map.of(partition, List.of(record)), Map.of()), reading);
  }

  private static byte[] told(String subject, long sequence, String word, String office) {
    return """
    {"specversion":"1.0","id":"%s","source":"/tanggap/words","type":"Told","subject":"%s",
     "sequence":%d,"partitionkey":"%2$s","office":"%s","time":"2026-03-02T01:00:00Z",
     "recordedtime":"2026-03-02T01:00:00Z","actor":"system","data":{"word":"%s"}}
    """
        .formatted(UUID.randomUUID(), subject, sequence, office, word)
        .getBytes(UTF_8);
  }

  private static String firstId() {
    return get(LIST).path("items[0].id");
  }

  private static Response skip(String id, String body) {
    return given().contentType("application/json").body(body).post(LIST + "/" + id + "/skip");
  }

  private static void refused(Response answer, int status, String slug) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
    assertThat(answer.<String>path("type")).isEqualTo("urn:tanggap:problem:" + slug);
  }
}
