package id.tanggap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people write and what they are called stays with the service that was told. */
@AgainstTheStack
class PrivacyTest {

  /** In every text and name field that a command takes. */
  private static final String MARKER = "XQZ7MARKER";

  private static final Map<String, String> MARKED_PERSON =
      Map.of(
          "kind", "UMUM",
          "organisationName", MARKER + " organisasi",
          "name", MARKER + " nama",
          "contact", MARKER + " kontak");
  private static final Map<String, String> MARKED_CONTACT =
      Map.of("name", MARKER + " narahubung", "medium", "PHONE", "address", MARKER + " 0812");

  private final RunningStack stack;
  private final Work work;

  PrivacyTest(RunningStack stack) {
    this.stack = stack;
    this.work = new Work(stack);
  }

  @BeforeEach
  void nobody_sits_at_the_desk() {
    work.clearDeskOf("sari");
  }

  @Test
  void no_text_and_no_name_reaches_a_topic() {
    var ends = List.of(answeredByTheHead(), resolvedAfterARequest(), ofALateVisit());

    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(subjects()).containsAll(ends));
    assertThat(new Published(stack).records()).noneMatch(PrivacyTest::isMarked);
  }

  private String answeredByTheHead() {
    var id = marked();
    String escalation =
        Work.created(
                stack
                    .as("yusuf", Services.ESCALATION)
                    .body(
                        Map.of(
                            "consultationId",
                            id,
                            "reason",
                            MARKER + " alasan",
                            "sectionCode",
                            "BANK",
                            "overrideReason",
                            MARKER + " alasan seksi"))
                    .post("/escalations"))
            .path("id");
    onEscalation("kasi-bank", escalation, "return", Map.of("question", MARKER + " tanya balik"));
    onEscalation("yusuf", escalation, "resubmission", Map.of("text", MARKER + " jelas"));
    onEscalation(
        "kasi-bank",
        escalation,
        "redirection",
        Map.of("sectionCode", "PD", "reason", MARKER + " pindah"));
    onEscalation("kasi-pd", escalation, "answer", Map.of("text", MARKER + " jawab"));
    step("yusuf", id, "progress-reports", reported());
    step("yusuf", id, "response", answered());
    return escalation;
  }

  private String resolvedAfterARequest() {
    var id = marked();
    step(
        "yusuf",
        id,
        "requests",
        Map.of("items", List.of(Map.of("kind", "DOCUMENT", "name", MARKER + " surat"))));
    Work.created(
        work.step(
            "dedi", id, "acceptance", Map.of("takeOver", true, "reason", MARKER + " ambil alih")));
    step("dedi", id, "response", answered());
    return id;
  }

  private String ofALateVisit() {
    String visit =
        Work.created(
                work.post(
                    "sari",
                    "/visits",
                    Map.of(
                        "officeCode",
                        "042",
                        "stakeholder",
                        MARKED_PERSON,
                        "start",
                        true,
                        "occurredAt",
                        "2026-01-12T02:00:00Z",
                        "reason",
                        MARKER)))
            .path("id");
    String id = Work.created(work.atTheDesk("sari", visit, MARKER + " tanya")).path("id");
    step("sari", id, "classification", Map.of("topicCode", "PD-SPM"));
    Work.created(work.close("sari", visit, Map.of("contactPerson", MARKED_CONTACT)));
    return id;
  }

  private String marked() {
    var question =
        Map.of(
            "officeCode", "042",
            "channel", "OFFICIAL_CONTACT",
            "medium", "EMAIL",
            "question", MARKER + " pertanyaan",
            "stakeholder", MARKED_PERSON,
            "submittedAt", "2026-02-02T03:00:00Z",
            "reason", MARKER + " terlambat");
    String id = Work.created(work.post("yusuf", "/consultations", question)).path("id");
    step("yusuf", id, "acceptance", Map.of());
    step(
        "yusuf",
        id,
        "identification",
        Map.of("stakeholder", MARKED_PERSON, "contactPerson", MARKED_CONTACT));
    step("yusuf", id, "classification", Map.of("topicCode", "PD-SPM"));
    step("yusuf", id, "follow-up", Map.of("contactPerson", MARKED_CONTACT));
    return id;
  }

  private void step(String person, String id, String noun, Map<String, ?> body) {
    Work.created(work.step(person, id, noun, body));
  }

  private void onEscalation(String person, String id, String noun, Map<String, ?> body) {
    Work.created(work.onEscalation(person, id, noun, body));
  }

  private static Map<String, String> reported() {
    return Map.of("text", MARKER + " progres", "medium", "EMAIL", "outcome", "REACHED");
  }

  private static Map<String, String> answered() {
    return Map.of("text", MARKER + " tanggapan", "outcome", "ANSWERED", "medium", "EMAIL");
  }

  private Set<String> subjects() {
    return new Published(stack).subjects();
  }

  private static boolean isMarked(ConsumerRecord<byte[], byte[]> record) {
    var headers = new StringBuilder();
    record.headers().forEach(header -> headers.append(header.key()).append(text(header.value())));
    return (text(record.key()) + text(record.value()) + headers).contains(MARKER);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
