package id.tanggap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import id.tanggap.demo.api.EventStream;
import id.tanggap.demo.api.Http;
import id.tanggap.demo.api.Person;
import id.tanggap.demo.api.StackFile;
import id.tanggap.demo.api.Tokens;
import id.tanggap.stack.machine.ChildProcess;
import id.tanggap.stack.machine.FreePorts;
import id.tanggap.stack.machine.ProcessRegistry;
import id.tanggap.stack.service.Jvm;
import id.tanggap.stack.service.ServiceCatalog;
import id.tanggap.stack.service.ServiceProcess;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who listens to the live stream hears everything once, whatever becomes of who tells it. */
@AgainstAStackThatSuffers
class LiveStreamTest {

  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final Person ADMINISTRATOR_OF_ALL = new Person.Human("admin-kanwil");

  private final RunningStack stack;
  private final Work work;

  LiveStreamTest(RunningStack stack) {
    this.stack = stack;
    this.work = new Work(stack);
  }

  @Test
  void a_stream_goes_on_at_another_instance_when_the_first_is_killed_and_at_the_first_again(
      @TempDir Path folder) throws IOException {
    var first = URI.create(stack.addressOf(Services.SLA_MONITOR));
    var instance = new AtomicReference<>(first);
    var heard = new ConcurrentLinkedQueue<JsonNode>();
    var cases = new ArrayList<String>();
    try (var registry = new ProcessRegistry(folder.resolve("processes"));
        var stream = EventStream.to(tokens(), instance::get, ADMINISTRATOR_OF_ALL, heard::add)) {
      cases.addAll(cases(10));
      var port = FreePorts.any();
      var second = secondInstance(port, folder.resolve("log"), registry);
      try {
        second.start();
        second.awaitReady();
        instance.set(URI.create("http://localhost:" + port));
        stack.parts().service(Services.SLA_MONITOR).kill();
        cases.addAll(cases(10));
        stack.parts().service(Services.SLA_MONITOR).start();
        stack.parts().service(Services.SLA_MONITOR).awaitReady();
        instance.set(first);
        stream.cut();
        cases.addAll(cases(10));
        cases.forEach(id -> work.awaitDeadline("yusuf", id));
      } finally {
        second.stop();
      }

      await()
          .atMost(PATIENCE)
          .pollInterval(Duration.ofSeconds(2))
          .until(() -> idsOf(cases, heard).size() == published(cases).size());
      assertThat(idsOf(cases, heard)).hasSizeGreaterThan(100).isEqualTo(published(cases));
    }
  }

  @Test
  void a_stream_ends_with_the_token_of_its_reader() throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      var answer = opened(client);
      while (answer.statusCode() == 401) { // it expires two seconds after it was made
        answer = opened(client);
      }

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).contains("event:StreamEnded", "TOKEN_EXPIRED");
    }
  }

  private HttpResponse<String> opened(HttpClient client) throws IOException, InterruptedException {
    var token = new Keycloak(stack).tokenThatExpiresAtOnce("yusuf");
    var address = stack.addressOf(Services.SLA_MONITOR) + "/api/v1/stream";
    var request =
        HttpRequest.newBuilder(URI.create(address))
            .header("Authorization", "Bearer " + token)
            .header("Accept", "text/event-stream");
    return client.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
  }

  private Tokens tokens() throws IOException {
    return new Tokens(new Http(), StackFile.read(stack.file()));
  }

  private List<String> cases(int count) {
    return Together.each(IntStream.range(0, count).boxed().toList(), _ -> work.inAnalysis());
  }

  private ChildProcess secondInstance(int port, Path log, ProcessRegistry registry) {
    var program = new ServiceCatalog(stack.project()).program(Services.SLA_MONITOR);
    var database = stack.parts().databaseOf(Services.SLA_MONITOR);
    return new ServiceProcess(Services.SLA_MONITOR, program, port, database, Jvm.SMALL)
        .in(stack.parts().environment(), log, registry);
  }

  /** What stands twice in a topic, because its sender was killed, is heard twice. */
  private List<String> published(List<String> cases) {
    return idsOf(cases, new Published(stack).all());
  }

  private static List<String> idsOf(List<String> cases, Iterable<JsonNode> events) {
    var ids = new ArrayList<String>();
    for (var event : events) {
      if (cases.contains(event.path("partitionkey").asText())) {
        ids.add(event.path("id").asText());
      }
    }
    return ids.stream().sorted().toList();
  }
}
