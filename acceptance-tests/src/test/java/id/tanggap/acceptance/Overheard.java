package id.tanggap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import id.tanggap.acceptance.ComplaintWork.Filed;
import id.tanggap.demo.api.EventStream;
import id.tanggap.demo.api.Http;
import id.tanggap.demo.api.Person;
import id.tanggap.demo.api.StackFile;
import id.tanggap.demo.api.Tokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/** What people hear on the live stream while somebody complains. */
final class Overheard implements AutoCloseable {

  /**
   * Neither the compliance officer nor the regional office nor a stakeholder has a stream; OM SPAN
   * hears its tickets.
   */
  private static final List<String> WITHOUT_A_STREAM =
      List.of("kepatuhan", "kanwil", "satker-990002", "petugas-079", "omspan");

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Map<String, Queue<JsonNode>> heard = new ConcurrentHashMap<>();
  private final List<EventStream> streams = new ArrayList<>();

  private Overheard() {}

  @SafeVarargs
  static Overheard by(RunningStack stack, List<String>... people) {
    var overheard = new Overheard();
    var tokens = new Tokens(new Http(), read(stack));
    Stream.of(people)
        .flatMap(List::stream)
        .filter(login -> !WITHOUT_A_STREAM.contains(login))
        .forEach(login -> overheard.listen(login, tokens, stack));
    return overheard;
  }

  /**
   * Nothing of the complaint was heard, and not because nothing is.
   *
   * @param something what everybody hears of, about this case
   */
  void nothingOf(Filed filed, Runnable something, String caseId) {
    something.run();
    heard.forEach(
        (login, events) -> {
          await(login)
              .atMost(PATIENCE)
              .until(() -> events.stream().anyMatch(it -> it.toString().contains(caseId)));
          assertThat(events)
              .as(login)
              .noneMatch(event -> event.toString().contains(filed.id()))
              .noneMatch(event -> event.path("source").asText().endsWith("complaint-service"));
        });
  }

  private void listen(String login, Tokens tokens, RunningStack stack) {
    var events = new ConcurrentLinkedQueue<JsonNode>();
    heard.put(login, events);
    streams.add(
        EventStream.to(
            tokens,
            () -> URI.create(stack.addressOf(Services.SLA_MONITOR)),
            new Person.Human(login),
            events::add));
  }

  private static StackFile read(RunningStack stack) {
    try {
      return StackFile.read(stack.file());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    streams.forEach(EventStream::close);
  }
}
