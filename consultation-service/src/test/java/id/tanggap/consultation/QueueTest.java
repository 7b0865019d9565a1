package id.tanggap.consultation;

import static id.tanggap.consultation.testing.Person.DEDI;
import static id.tanggap.consultation.testing.Person.HEAD_OF_OFFICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import id.tanggap.clauses.Clause;
import id.tanggap.consultation.testing.Desk;
import id.tanggap.consultation.testing.Satker;
import id.tanggap.consultation.testing.Stack;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An officer finds in the queue what is asked for, and everything that is. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class QueueTest {

  private final Satker satker = Satker.another();

  @Test
  @Clause({"ON-2b", "FF-3b"})
  void a_case_is_found_by_its_status_topic_section_and_holder() {
    var waiting = satker.asks("Bagaimana mendaftarkan kontrak?");
    var analysed = satker.asks("Kontrak kami ditolak, mengapa?");
    accepted(analysed);
    DEDI.does("/consultations/" + analysed + "/classification", Map.of("topicCode", "PD-KONTRAK"));

    assertThat(found("status=RECEIVED")).containsExactly(waiting);
    assertThat(found("status=IN_ANALYSIS&status=FOLLOW_UP")).containsExactly(analysed);
    assertThat(found("topic=PD-KONTRAK")).containsExactly(analysed);
    assertThat(found("topic=PD-KONTRAK&section=PD&channel=HAI_CSO")).containsExactly(analysed);
    assertThat(found("topic=PD-SPM")).isEmpty();
    assertThat(found("section=BANK")).isEmpty();
    assertThat(found("channel=OFFICIAL_CONTACT")).isEmpty();
    assertThat(found("holder=" + DEDI.id())).containsExactly(analysed);
    assertThat(found("holder=" + UUID.randomUUID())).isEmpty();
  }

  @Test
  @Clause("ON-2b")
  void the_pool_is_what_waits_for_an_officer() {
    var waiting = satker.asks("Apakah UP bisa ditambah?");
    accepted(satker.asks("Apakah TUP bisa diperpanjang?"));

    assertThat(found("holder=nobody")).containsExactly(waiting);
    assertThat(found("holder=nobody&status=RESOLVED")).isEmpty();
  }

  @Test
  @Clause("FF-6")
  void an_ended_case_is_found_by_how_it_ended() {
    var question = satker.asks("Apakah GUP bisa diajukan?");
    accepted(question);
    DEDI.does("/consultations/" + question + "/classification", Map.of("topicCode", "PD-UPTUP"));
    DEDI.does("/consultations/" + question + "/response", Desk.response());

    assertThat(found("status=RESOLVED")).containsExactly(question);
    assertThat(found("status=RESOLVED&status=IN_ANALYSIS")).containsExactly(question);
    assertThat(found("status=CANCELLED")).isEmpty();
    assertThat(found("status=IN_ANALYSIS")).isEmpty();
  }

  @Test
  @Clause({"A-7", "FF-6"})
  void the_head_of_the_office_finds_what_was_sent_elsewhere_or_is_out_of_scope() {
    var answered = answered("Apakah GUP bisa diajukan?", "ANSWERED");
    var elsewhere = answered("Kapan gaji PPPK Pemda dibayar?", "REFERRED_ELSEWHERE");
    var outOfScope = answered("Bagaimana mengurus paspor dinas?", "OUT_OF_SCOPE");

    assertThat(found("outcome=REFERRED_ELSEWHERE&outcome=OUT_OF_SCOPE"))
        .containsExactlyInAnyOrder(elsewhere, outOfScope);
    assertThat(found("outcome=ANSWERED")).containsExactly(answered);
    HEAD_OF_OFFICE
        .gets("/consultations?limit=200&outcome=OUT_OF_SCOPE")
        .then()
        .statusCode(200)
        .body("items.id", hasItem(outOfScope))
        .body("items.id", not(hasItem(answered)));

    DEDI.does("/consultations/" + outOfScope + "/reopening", Map.of("reason", "CORRECTION"));
    assertThat(found("outcome=OUT_OF_SCOPE")).isEmpty();
  }

  private String answered(String question, String outcome) {
    var asked = satker.asks(question);
    accepted(asked);
    DEDI.does("/consultations/" + asked + "/classification", Map.of("topicCode", "PD-UPTUP"));
    var response = new HashMap<String, Object>(Desk.response());
    response.put("outcome", outcome);
    DEDI.does("/consultations/" + asked + "/response", response);
    return asked;
  }

  @Test
  void following_the_pages_of_a_filtered_queue_misses_nothing_and_repeats_nothing() {
    var asked = IntStream.range(0, 7).mapToObj(n -> satker.asks("Pertanyaan " + n)).toList();

    var seen = new ArrayList<String>();
    @Nullable String cursor = "";
    while (cursor != null) {
      var page = page("status=RECEIVED&limit=3" + cursor);
      seen.addAll(page.getList("items.id"));
      String next = page.get("nextCursor");
      cursor = next == null ? null : "&cursor=" + next;
    }

    assertThat(seen).containsExactlyElementsOf(asked);
  }

  @Test
  void a_filter_that_cannot_be_meant_is_refused_by_its_name() {
    var bad =
        Map.ofEntries(
            Map.entry("status", "WAITING"),
            Map.entry("section", "pd;drop"),
            Map.entry("topic", "%27"),
            Map.entry("holder", "somebody"),
            Map.entry("satker", "12345"),
            Map.entry("channel", "PIGEON"),
            Map.entry("outcome", "MAYBE"),
            Map.entry("externalReference", "a%20b"),
            Map.entry("limit", "201"));
    bad.forEach(
        (name, value) ->
            DEDI.gets("/consultations?" + name + "=" + value)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:tanggap:problem:invalid-input"))
                .body("violations.field", hasItem(name)));
  }

  private static void accepted(String id) {
    DEDI.does("/consultations/" + id + "/acceptance", Map.of());
  }

  private List<String> found(String filter) {
    return page(filter).getList("items.id");
  }

  private JsonPath page(String filter) {
    return DEDI.gets("/consultations?satker=" + satker.code() + "&" + filter)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}
