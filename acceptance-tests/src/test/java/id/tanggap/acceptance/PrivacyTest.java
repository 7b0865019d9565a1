package id.tanggap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people write and what they are called stays with the service that was told. */
@AgainstTheStack
class PrivacyTest {

  private final RunningStack stack;
  private final MarkedCases cases;
  private final MarkedRegisters registers;

  PrivacyTest(RunningStack stack) {
    this.stack = stack;
    this.cases = new MarkedCases(stack);
    this.registers = new MarkedRegisters(stack);
  }

  @BeforeEach
  void nobody_sits_at_the_desk() {
    new Work(stack).clearDeskOf("sari");
  }

  @Test
  void no_text_and_no_name_reaches_a_topic_whatever_command_it_is_written_in() throws IOException {
    var marked = new MarkedTexts(stack);
    RestAssured.filters(marked);
    try {
      registers.section("PD");
      registers.calendarOf("079");
      var ends =
          List.of(
              cases.ofALateVisit(),
              cases.answeredByTheHead(),
              cases.withdrawn(),
              cases.passedFromHandToHand(),
              cases.importedFromAFile(),
              registers.topic("PD-SPM"),
              registers.officer("Rina"),
              registers.reference());

      registers.correctStakeholder();
      nothingMarkedIsPublishedWith(ends);
    } finally {
      RestAssured.replaceFiltersWith(List.of());
    }
    everyTextIsIn(marked);
  }

  /** Or is explained; and nothing is explained that is marked, or is not there any more. */
  private void everyTextIsIn(MarkedTexts marked) throws IOException {
    var explained =
        Files.readAllLines(Path.of("src/test/resources/texts-without-marker.tsv")).stream()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.substring(0, line.indexOf('\t')))
            .toList();
    var unmarked =
        FreeText.all(stack).filter(text -> !marked.has(text)).map(FreeText::toString).toList();

    assertThat(unmarked)
        .allSatisfy(text -> assertThat(explained).anyMatch(reason -> text.matches(reason)));
    assertThat(explained)
        .allSatisfy(reason -> assertThat(unmarked).anyMatch(text -> text.matches(reason)));
  }

  /** Codes and references are published as they are, so nobody can write prose in their place. */
  @Test
  void prose_in_place_of_a_code_is_refused() {
    registers.refuseProseAsTheBasisOfAnAppointment("PD");

    nothingMarkedIsPublishedWith(List.of(cases.withProseInPlaceOfCodes()));
  }

  private void nothingMarkedIsPublishedWith(List<String> subjects) {
    var published = new Published(stack);
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(published.subjects()).containsAll(subjects));
    assertThat(published.records()).noneMatch(PrivacyTest::isMarked);
  }

  private static boolean isMarked(ConsumerRecord<byte[], byte[]> record) {
    var headers = new StringBuilder();
    record.headers().forEach(header -> headers.append(header.key()).append(text(header.value())));
    return (text(record.key()) + text(record.value()) + headers).contains(MarkedCases.MARKER);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
