package id.tanggap.consultation;

import static id.tanggap.consultation.testing.Person.ADMIN;
import static id.tanggap.consultation.testing.Person.DEDI;
import static id.tanggap.consultation.testing.Person.MARKUS_OF_SINTANG;
import static id.tanggap.consultation.testing.Person.TREASURER_990002;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import id.tanggap.clauses.Clause;
import id.tanggap.consultation.testing.Desk;
import id.tanggap.consultation.testing.Guide;
import id.tanggap.consultation.testing.Satker;
import id.tanggap.consultation.testing.Stack;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where an officer begins to look for the answer. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class SuggestionsTest {

  private final Satker satker = Satker.another();

  @Test
  @Clause({"FF-4", "ON-3"})
  void the_regulation_on_the_question_comes_first_and_on_its_topic_before_others() {
    var retur = satker.asks("Kami mendapat surat retur SP2D, berapa hari batas perbaikan?");
    var vague = satker.asks("Mohon penjelasan, terima kasih.");

    assertThat(references(suggestions(retur))).first().isEqualTo("PER-9/PB/2018");
    suggestions(vague).then().body("answers", empty());
    classified(vague, "VERA-REKON");
    assertThat(references(suggestions(vague))).first().isEqualTo("PMK 104/PMK.05/2017");
  }

  @Test
  @Clause({"FF-4", "ON-3"})
  void an_annex_that_is_suggested_is_cited_as_it_is_called() {
    var guide = Guide.titled("Panduan kelambuhijau (fiktif)", "042");
    guide.put(
        "articles",
        List.of(
            Map.of("label", "Pasal 12AB", "text", "Formulir ada dalam lampiran."),
            Map.of("label", "Lampiran", "text", "Daftar isian kelambuhijau.")));
    var registered = Guide.registered(guide);
    var asked = satker.asks("Di mana daftar isian kelambuhijau?");
    classified(asked, "PD-PPNPN");
    var found = suggestions(asked);
    assertThat(found.<String>path("references[0].articles[0].label")).isEqualTo("Lampiran");

    DEDI.does(
        "/consultations/" + asked + "/response", citing(registered, "Lampiran", "Pasal 12AB"));

    DEDI.gets("/consultations/" + asked)
        .then()
        .body("response.citations.article", contains("Lampiran", "Pasal 12AB"));
  }

  @Test
  @Clause({"FF-4", "ON-3"})
  void what_the_office_answered_on_the_topic_comes_with_the_most_alike_first() {
    var other = Satker.another();
    var alike = answered(other.asks("Apakah penghasilan satpam dibayar tanggal satu?"));
    var onTopic = answered(other.asks("Bagaimana merekam data pengemudi baru?"));
    var asked = satker.asks("Kapan penghasilan satpam kami dibayar?");
    classified(asked, "PD-PPNPN");

    var found = suggestions(asked);

    assertThat(found.<List<String>>path("answers.consultationId"))
        .startsWith(alike)
        .contains(onTopic)
        .doesNotContain(asked);
    assertThat(found.<String>path("answers[0].answer")).isEqualTo("Setiap awal bulan.");
  }

  @Test
  @Clause("FF-4")
  void no_answer_of_another_office_is_suggested_and_nobody_else_is_suggested_anything() {
    var elsewhere = satker.asks("Kapan jadwal kelambuungu dibayar?", "079");
    MARKUS_OF_SINTANG.does("/consultations/" + elsewhere + "/acceptance", Map.of());
    MARKUS_OF_SINTANG.does(
        "/consultations/" + elsewhere + "/classification", Map.of("topicCode", "PD-GAJI"));
    MARKUS_OF_SINTANG.does(
        "/consultations/" + elsewhere + "/response",
        Map.of("text", "Besok.", "outcome", "ANSWERED", "medium", "EMAIL"));
    var asked = satker.asks("Kapan jadwal kelambuungu dibayar?");
    classified(asked, "PD-GAJI");

    assertThat(suggestions(asked).<List<String>>path("answers.consultationId"))
        .doesNotContain(elsewhere);
    var path = "/consultations/" + asked + "/suggestions";
    MARKUS_OF_SINTANG.gets(path).then().statusCode(404);
    for (var person : List.of(ADMIN, TREASURER_990002)) {
      person.gets(path).then().statusCode(403);
    }
  }

  @Test
  void an_answer_that_is_being_corrected_is_suggested_no_more() {
    var wrong = answered(Satker.another().asks("Berapa honor kelambujingga sehari?"));
    var asked = satker.asks("Berapa honor kelambujingga sehari?");
    classified(asked, "PD-PPNPN");
    assertThat(suggestions(asked).<String>path("answers[0].consultationId")).isEqualTo(wrong);

    DEDI.does("/consultations/" + wrong + "/reopening", Map.of("reason", "CORRECTION"));

    assertThat(suggestions(asked).<List<String>>path("answers.consultationId"))
        .doesNotContain(wrong);
  }

  private static String answered(String id) {
    classified(id, "PD-PPNPN");
    DEDI.does(
        "/consultations/" + id + "/response",
        Map.of("text", "Setiap awal bulan.", "outcome", "ANSWERED", "medium", "EMAIL"));
    return id;
  }

  private static Map<String, Object> citing(String reference, String... articles) {
    var response = new HashMap<>(Desk.response());
    response.put(
        "citations",
        Arrays.stream(articles)
            .map(it -> Map.of("referenceId", reference, "version", 1, "article", it))
            .toList());
    return response;
  }

  private static void classified(String id, String topic) {
    DEDI.does("/consultations/" + id + "/acceptance", Map.of());
    DEDI.does("/consultations/" + id + "/classification", Map.of("topicCode", topic));
  }

  private static Response suggestions(String id) {
    var answer = DEDI.gets("/consultations/" + id + "/suggestions");
    answer.then().statusCode(200);
    return answer;
  }

  private static List<String> references(Response suggestions) {
    return suggestions.path("references.number");
  }
}
