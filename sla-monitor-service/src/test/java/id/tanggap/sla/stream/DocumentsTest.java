package id.tanggap.sla.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The committed page of the stream is what the code says; {@code -Dwrite} writes it anew. */
class DocumentsTest {

  private static final Path PAGE = Path.of("../docs/stream.md");

  private static final String HEAD =
      """
      # What is on the live stream

      `GET /api/v1/stream` of sla-monitor-service tells all public events as Server-Sent Events, as they happen:

      ```sh
      curl -sN "$SLA_MONITOR_URL/api/v1/stream?types=SlaBreached,SlaMet" -H "Authorization: Bearer $TOKEN"
      ```

      - `event:` is the type, `data:` the CloudEvent as on its topic ([AsyncAPI](../events/asyncapi.yaml)), `id:` where the
        reader then is. With `Last-Event-ID` the stream goes on right behind it, without a gap or a repetition: on any
        instance, after any restart. An id that was never given here is refused (400, `invalid-input`).
      - Parameters, each optional: `types` (names, separated by commas), `caseId` (a consultation or an escalation, and its
        clocks), `office`.
      - A comment comes at least every 15 seconds; its `id:` counts like that of an event, so that a reader of few types need
        not be shown what did not concern it again.
      - Events of one case come in the order of their topic. There is no order between topics.
      - A stream ends with its token, or when its reader is too slow; `event: StreamEnded` says why (`TOKEN_EXPIRED`,
        `READER_TOO_SLOW`, `NEWS_UNAVAILABLE`) and has no id. When a service stops, the connection breaks without a word. Come
        again with the last id.
      - Who hears: service officers, CSO, section heads, the office head and administrators the events of their offices. OM
        SPAN hears what the last column marks of its offices' HAI CSO tickets, without `data` and without who did it. A
        stakeholder has no stream, and neither has the regional office, which sees sums and no single case.

      This table is generated from the code and checked by the build;
      `mvn test -pl sla-monitor-service -am -Dsurefire.failIfNoSpecifiedTests=false -Dtest=DocumentsTest -Dwrite=true`
      writes it anew.

      | Type | Topic | OM SPAN |
      |---|---|---|
      """;

  @Test
  void every_type_on_the_stream_is_listed() throws IOException {
    var now = HEAD + rows();
    if (Boolean.getBoolean("write")) {
      Files.writeString(PAGE, now);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(now);
  }

  private static String rows() {
    return PublicTopics.NAMES.stream()
        .flatMap(topic -> EventTypes.of(topic).stream().map(type -> row(type, topic)))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String row(String type, String topic) {
    return "| `%s` | `%s` | %s |".formatted(type, topic, ToldOutside.includes(type) ? "✓" : "");
  }
}
