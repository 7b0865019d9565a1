package id.tanggap.sla.stream;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.sla.world.AsRina;
import id.tanggap.sla.world.RealParts;
import id.tanggap.sla.world.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A reader that is cut off again and again hears every event once, in order. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@AsRina
class ResumeTest {

  private static final int CHANGES = 3_000;
  private static final int EACH_TIME = 100;

  @Inject Topics topics;

  private final Random chance = new Random(11);

  @Test
  void who_is_cut_off_at_any_moment_misses_nothing_and_hears_nothing_twice() {
    var sections = new Sections("042");
    try (var first = Ear.at("")) {
      var telling =
          CompletableFuture.runAsync(
              () -> {
                for (int told = 0; told < CHANGES; told += EACH_TIME) {
                  sections.tell(topics, EACH_TIME);
                }
              });

      var heard = new ArrayList<Ear.Heard>();
      var id = first.lastId();
      while (heard.size() < CHANGES) {
        try (var ear = Ear.after(id, "")) {
          var many = chance.nextInt(1, 400);
          while (many-- > 0 && heard.size() < CHANGES) {
            var event = ear.event();
            id = ear.lastId();
            if (event.isTheEnd()) {
              many = 0; // too slow for all that was told meanwhile, it comes again
            } else if (sections.isOurs(event.subject())) {
              heard.add(event);
            }
          }
        }
      }
      telling.join();
      isEveryChangeOnceAndInOrder(heard);
    }
  }

  @Test
  void a_reader_that_sleeps_is_cut_off_in_words_and_slows_nobody() throws IOException {
    var sections = new Sections("042");
    try (var asleep = new Sleeper();
        var awake = Ear.at("?types=SectionChanged")) {
      var heard = new ArrayList<Ear.Heard>();
      for (int told = 0; told < 2 * CHANGES; told += EACH_TIME) {
        sections.tell(topics, EACH_TIME);
        while (heard.size() < told + EACH_TIME) {
          heard.add(oursNextOf(awake, sections));
        }
      }
      isEveryChangeOnceAndInOrder(heard);

      var sleepy = asleep.wakesUp();
      assertThat(sleepy).contains("event:StreamEnded", "READER_TOO_SLOW");
      var last = sleepy.lines().filter(line -> line.startsWith("id:")).toList().getLast();
      var before = sleepy.lines().filter("event:SectionChanged"::equals).count();
      assertThat(before).isLessThan(2 * CHANGES);
      try (var again = Ear.after(last.substring("id:".length()), "?types=SectionChanged")) {
        var next = again.event();
        var missed = heard.stream().map(Ear.Heard::data).toList();
        assertThat(missed).contains(next.data());
        assertThat(sleepy).doesNotContain(next.data());
      }
    }
  }

  private static Ear.Heard oursNextOf(Ear ear, Sections sections) {
    while (true) {
      var event = ear.event();
      if (sections.isOurs(event.subject())) {
        return event;
      }
    }
  }

  private static void isEveryChangeOnceAndInOrder(List<Ear.Heard> heard) {
    assertThat(new HashSet<>(heard.stream().map(it -> it.json().path("id").asText()).toList()))
        .hasSameSizeAs(heard);
    var bySection = new HashMap<String, List<Long>>();
    heard.forEach(
        it ->
            bySection
                .computeIfAbsent(it.subject(), _ -> new ArrayList<>())
                .add(it.json().path("sequence").asLong()));
    assertThat(bySection.values())
        .allSatisfy(
            versions ->
                assertThat(versions)
                    .isEqualTo(
                        IntStream.rangeClosed(1, versions.size())
                            .mapToObj(Long::valueOf)
                            .toList()));
  }

  /** A connection that asks and then does not read, with as little room as the network gives. */
  private static final class Sleeper implements AutoCloseable {

    private final Socket socket = new Socket();
    private final InputStream in;

    Sleeper() throws IOException {
      socket.setReceiveBufferSize(4_096);
      socket.connect(new InetSocketAddress("localhost", RestAssured.port));
      socket
          .getOutputStream()
          .write(
              ("GET /api/v1/stream?types=SectionChanged HTTP/1.1\r\nHost: localhost\r\n"
                      + "Accept: text/event-stream\r\nConnection: close\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      in = socket.getInputStream();
      in.read(); // the answer has begun
    }

    String wakesUp() throws IOException {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }
}
