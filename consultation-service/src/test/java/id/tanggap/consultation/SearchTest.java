package id.tanggap.consultation;

import static id.tanggap.consultation.testing.Person.DEDI;
import static id.tanggap.consultation.testing.Person.MARKUS_OF_SINTANG;
import static id.tanggap.consultation.testing.Person.OM_SPAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import id.tanggap.clauses.Clause;
import id.tanggap.consultation.testing.Database;
import id.tanggap.consultation.testing.Person;
import id.tanggap.consultation.testing.Satker;
import id.tanggap.consultation.testing.Stack;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A case is found by what was said in it, by those who may read it and by nobody else. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class SearchTest {

  private final Satker satker = Satker.another();

  @Test
  @Clause("FF-4")
  void a_question_is_found_by_its_words_in_any_order_and_form() {
    var asked = satker.asks("SPM kontraktual kami ditolak, kontraknya belum terdaftar di SAKTI");
    satker.asks("Apakah retur SP2D sudah disetujui?");

    assertThat(found(DEDI, "terdaftar kontraktual")).containsExactly(asked);
    assertThat(found(DEDI, "daftar SPM")).as("stems").containsExactly(asked);
    assertThat(found(DEDI, "kontrak sakti")).as("stems").containsExactly(asked);
    assertThat(found(DEDI, "spm kontraktu")).as("a word not yet finished").containsExactly(asked);
    assertThat(found(DEDI, "retur terdaftar")).isEmpty();
  }

  @Test
  void words_that_everybody_uses_and_signs_are_no_obstacle() {
    var asked = satker.asks("Bagaimana yang di luar jam layanan (mis. 12.5/2026)?");

    assertThat(found(DEDI, "yang di")).containsExactly(asked);
    assertThat(found(DEDI, "12.5/2026")).containsExactly(asked);
    assertThat(found(DEDI, "layanan & !jam | (x:*")).isEmpty();
    assertThat(found(DEDI, "layanan'\\ jam")).containsExactly(asked);
    assertThat(found(DEDI, "???")).isEmpty();
  }

  @Test
  @Clause({"FF-4", "PROD-1"})
  void who_asked_it_comes_before_who_was_only_answered_with_it() {
    var answered = satker.asks("Mengapa SPM kami ditolak?");
    responds(answered, "Karena konfirmasi setoran belum ada.");
    var asked = satker.asks("Bagaimana konfirmasi setoran dilakukan?");
    var both = satker.asks("Apakah konfirmasi setoran wajib?");
    responds(both, "Ya, konfirmasi setoran wajib.");

    assertThat(found(DEDI, "konfirmasi setoran")).containsExactly(asked, both, answered);
    assertThat(found(DEDI, "konfirmasi", "status=RESOLVED")).containsExactly(both, answered);
  }

  @Test
  void following_the_pages_of_a_search_misses_nothing_and_repeats_nothing() {
    var expected = new ArrayList<String>();
    IntStream.range(0, 4).forEach(n -> expected.add(satker.asks("Rekonsiliasi bulan " + n)));
    for (var n = 0; n < 3; n++) {
      var answered = satker.asks("Pertanyaan " + n);
      responds(answered, "Lakukan rekonsiliasi.");
      expected.add(answered);
    }

    var seen = new ArrayList<String>();
    @Nullable String cursor = "";
    while (cursor != null) {
      var page = page(DEDI, "rekonsiliasi", "limit=2" + cursor);
      seen.addAll(page.getList("items.id"));
      String next = page.get("nextCursor");
      cursor = next == null ? null : "&cursor=" + next;
    }

    assertThat(seen).containsExactlyElementsOf(expected);
  }

  @Test
  @Clause("R2b")
  void a_stakeholder_finds_only_what_is_its_own() {
    var own = satker.asks("Dispensasi keterlambatan SPM");
    var other = Satker.another();
    var foreign = other.asks("Dispensasi keterlambatan kontrak");

    assertThat(idsOf(search(satker.treasurer(), "dispensasi", ""))).containsExactly(own);
    assertThat(idsOf(search(other.treasurer(), "dispensasi", ""))).containsExactly(foreign);
    assertThat(idsOf(search(Satker.another().treasurer(), "dispensasi", ""))).isEmpty();
  }

  @Test
  void the_texts_of_another_office_change_no_list_and_no_order() {
    var first = satker.asks("Perbekalan gudang pertama");
    var second = satker.asks("Perbekalan gudang kedua");
    var before = search(DEDI, "perbekalan", "limit=2");

    var elsewhere = satker.asks("Perbekalan perbekalan perbekalan", "079");

    assertThat(idsOf(before)).containsExactly(first, second);
    assertThat(search(DEDI, "perbekalan", "limit=2").prettify()).isEqualTo(before.prettify());
    assertThat(idsOf(search(MARKUS_OF_SINTANG, "perbekalan", ""))).containsExactly(elsewhere);
    assertThat(idsOf(search(OM_SPAN, "perbekalan", ""))).contains(first, second, elsewhere);
  }

  @Test
  void an_erased_text_is_not_found_any_more() throws SQLException {
    var id = satker.asks("Nomor telepon saya rahasia dan panjang");
    assertThat(found(DEDI, "rahasia")).containsExactly(id);

    Database.ofTheService()
        .execute(
            "DELETE FROM content WHERE id = (SELECT question_id FROM consultation WHERE id = '%s')"
                .formatted(id));

    assertThat(found(DEDI, "rahasia")).isEmpty();
  }

  @Test
  void a_search_that_cannot_be_meant_is_refused_by_its_name() {
    for (var q : List.of("%20", "%00", "a".repeat(201), "a&updatedSince=2026-11-24T00:00:00Z")) {
      DEDI.asks()
          .urlEncodingEnabled(false)
          .get("/api/v1/consultations?q=" + q)
          .then()
          .statusCode(400)
          .body("violations.field", hasItem("q"));
    }
    String ofTheQueue = DEDI.gets("/consultations?limit=1").path("nextCursor");
    DEDI.gets("/consultations?q=spm&cursor=" + ofTheQueue).then().statusCode(400);
  }

  private static void responds(String id, String text) {
    DEDI.does("/consultations/" + id + "/acceptance", Map.of());
    DEDI.does("/consultations/" + id + "/classification", Map.of("topicCode", "PD-SPM"));
    DEDI.does(
        "/consultations/" + id + "/response",
        Map.of("text", text, "outcome", "ANSWERED", "medium", "HAI_CSO"));
  }

  private List<String> found(Person person, String words, String... more) {
    return idsOf(page(person, words, String.join("&", more)));
  }

  /** Among the cases of the test's own spending unit. */
  private JsonPath page(Person person, String words, String more) {
    return search(person, words, "satker=" + satker.code() + "&" + more);
  }

  private static JsonPath search(Person person, String words, String more) {
    var q = URLEncoder.encode(words, StandardCharsets.UTF_8);
    return person
        .asks()
        .urlEncodingEnabled(false)
        .get("/api/v1/consultations?q=" + q + "&" + more)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static List<String> idsOf(JsonPath page) {
    return page.getList("items.id");
  }
}
