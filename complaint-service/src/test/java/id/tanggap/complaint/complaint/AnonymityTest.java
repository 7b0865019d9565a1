package id.tanggap.complaint.complaint;

import static id.tanggap.complaint.stage.Person.KEPALA;
import static id.tanggap.complaint.stage.Person.KEPATUHAN;
import static id.tanggap.complaint.stage.Person.SARI;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.complaint.stage.Books;
import id.tanggap.complaint.stage.Filed;
import id.tanggap.complaint.stage.OnStage;
import id.tanggap.complaint.stage.Topic;
import id.tanggap.complaint.stage.Visitor;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Of a reporter who wants to be nobody there is nothing to find, and of words none in the clear.
 */
@OnStage
class AnonymityTest {

  private static final String AGENT = "Peramban-Zamrud-8812";
  private static final String WORDS = "Zamrud-8813";
  private static final String ADDRESS = "203.0.113.88";

  @Test
  void an_anonymous_report_leaves_no_address_no_agent_and_no_word_in_any_table_or_on_the_topic() {
    var filed =
        Filed.of(
            new Visitor(ADDRESS)
                .sends(
                    """
                    {"officeCode": "042", "channel": "SIPANDU", "anonymity": "ANONYMOUS",
                     "text": "%s: petugas tidak ada di loket."}
                    """
                        .formatted(WORDS))
                .header("User-Agent", AGENT)
                .post(Filed.COMPLAINTS));
    filed.writes("messages", WORDS + " sudah dua kali.").then().statusCode(200);

    assertThat(filed.seenBy(KEPATUHAN).asString()).contains(WORDS);
    var published =
        Topic.published(
            it -> it.contains(filed.id()) && it.contains("ComplaintInformationProvided"));
    for (var secret : List.of(AGENT, WORDS, ADDRESS, filed.token())) {
      assertThat(Books.everyRow()).noneMatch(row -> row.contains(secret));
      assertThat(published).noneMatch(event -> event.contains(secret));
    }
    assertThat(published).noneMatch(event -> event.contains(filed.number()));
  }

  @Test
  void who_is_reported_and_who_works_on_it_is_in_no_event() {
    var filed = Filed.about("042", SARI);
    filed.rejectedBy(KEPATUHAN).then().statusCode(200);

    var told =
        Topic.published(it -> it.contains(filed.id()) && it.contains("ComplaintRejected")).stream()
            .filter(it -> it.contains(filed.id()))
            .toList();

    assertThat(told).hasSize(2);
    assertThat(told)
        .noneMatch(it -> it.contains(SARI.id()))
        .noneMatch(it -> it.contains(KEPATUHAN.id()));
    assertThat(
            Books.ask(
                "SELECT person_id FROM complaint_act WHERE complaint_id = '%s'"
                    .formatted(filed.id())))
        .containsExactly(KEPATUHAN.id());
  }

  @Test
  void who_reports_openly_is_read_by_the_desk_alone_and_who_trusts_the_office_by_nobody() {
    var open = named("NONE");
    var trusting = named("CONFIDENTIAL");

    assertThat(open.seenBy(KEPATUHAN).<String>path("reporter.name")).isEqualTo("Bu Zamrud-8814");
    for (var filed : List.of(open, trusting)) {
      assertThat(filed.seenBy(KEPALA).asString()).doesNotContain("Zamrud-8814");
    }
    assertThat(trusting.seenBy(KEPATUHAN).asString()).doesNotContain("Zamrud-8814");
    assertThat(Books.everyRow()).noneMatch(row -> row.contains("Zamrud-8814"));
  }

  private static Filed named(String anonymity) {
    return Filed.by(
        Visitor.anybody(),
        """
        {"officeCode": "042", "channel": "SIPANDU", "anonymity": "%s", "text": "Antrean panjang.",
         "reporter": {"kind": "SATKER", "name": "Bu Zamrud-8814", "contact": "0812-0000-0000"}}
        """
            .formatted(anonymity));
  }
}
