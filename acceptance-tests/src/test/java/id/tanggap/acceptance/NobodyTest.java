package id.tanggap.acceptance;

import static id.tanggap.acceptance.Services.COMPLAINT;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.tanggap.acceptance.wall.Caller;
import id.tanggap.acceptance.wall.Said;
import id.tanggap.clauses.Clause;
import id.tanggap.demo.api.Json;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Who reports anonymously leaves nothing behind, however much the browser tells of itself, and
 * though somebody is logged in.
 */
@AgainstTheStack
class NobodyTest {

  private static final String SATKER = "0fb6400d-876b-54b0-a045-9a34106a4ad0";
  private static final String MARKER = "Zamrud" + UUID.randomUUID().toString().replace("-", "");
  private static final String TRACE = UUID.randomUUID().toString().replace("-", "");
  private static final String IPV4 = "198.51.100.213";
  private static final String IPV6 = "2001:db8:77::5a1e";

  private final RunningStack stack;
  private final ComplaintWork complaints;

  NobodyTest(RunningStack stack) {
    this.stack = stack;
    this.complaints = new ComplaintWork(stack);
  }

  @Test
  @Clause({"COMP-0", "COMP-3c"})
  void of_an_anonymous_report_nothing_stays_that_leads_to_its_reporter() {
    var token = stack.newToken("satker-990006");
    var account = rowsWith(SATKER);
    try (var browser = Caller.at(70)) {
      var filed = body(201, browser.send(filing(token, report())));
      var receipt = filed.path("receipt").asText();
      var number = filed.path("number").asText();
      var mine = body(200, browser.send(telling(access(number, receipt), token)));
      var pass = mine.path("token").asText();
      var id = mine.path("complaintId").asText();
      everythingElseABrowserDoes(browser, token, pass, id, number);
      Holdings.settled(stack);

      assertThat(Disk.of(stack).findings(traces(token, pass, receipt))).isEmpty();
      assertThat(Disk.of(stack).findings(List.of(id))).as("the topics are read").isNotEmpty();
      assertThat(rowsWith(SATKER)).isEqualTo(account);
      assertThat(new Published(stack).of(id).toString()).contains(id).doesNotContain(SATKER);
    }
  }

  /** What is read, written, refused and not even understood. */
  private void everythingElseABrowserDoes(
      Caller browser, String token, String pass, String id, String number) {
    var report = "/complaints/" + id + "/report";
    body(200, browser.send(telling(to(report), token).header("Complaint-Token", pass)));
    var message = telling(post("/complaints/" + id + "/messages", text("Lagi")), token);
    body(200, browser.send(message.header("Complaint-Token", pass)));
    body(401, browser.send(telling(to(report), token).header("Complaint-Token", MARKER)));
    body(404, browser.send(telling(access(number, "0000111122223333"), token)));
    body(400, browser.send(filing(token, "{\"officeCode\": \"" + MARKER)));
    body(400, browser.send(filing(token, "{\"text\": \"" + MARKER + "\"}")));
    body(403, browser.send(telling(to("/complaints/" + id), token)));
    body(401, browser.send(filing(MARKER + "." + MARKER + "." + MARKER, report())));
    complaints.idOf(number);
  }

  private HttpRequest.Builder filing(String token, String body) {
    return telling(post("/complaints?utm=" + MARKER, body), token)
        .header("Idempotency-Key", MARKER + body.length());
  }

  /** All that a browser, a proxy or a portal may say of whoever sits there. */
  private static HttpRequest.Builder telling(HttpRequest.Builder request, String token) {
    return request
        .header("Authorization", "Bearer " + token)
        .header("User-Agent", MARKER)
        .header("Referer", "https://" + MARKER + ".example/")
        .header("Origin", "https://" + MARKER + ".example")
        .header("Cookie", "session=" + MARKER)
        .header("X-Forwarded-For", IPV4)
        .header("X-Real-IP", IPV4)
        .header("Forwarded", "for=\"[" + IPV6 + "]\";by=" + MARKER)
        .header("X-Request-Id", MARKER)
        .header("traceparent", "00-%s-%s-01".formatted(TRACE, TRACE.substring(16)))
        .header("tracestate", "x=" + MARKER)
        .header("baggage", "user=" + MARKER);
  }

  private static List<String> traces(String token, String pass, String receipt) {
    var traces = new ArrayList<>(List.of(MARKER, TRACE, IPV4, IPV6, receipt, spaced(receipt)));
    traces.add(token.substring(token.lastIndexOf('.') + 1));
    traces.add(pass.substring(pass.lastIndexOf('.') + 1));
    traces.add("127.0.0.70");
    return traces;
  }

  /** How many rows of all tables name this account, whoever may see them. */
  private long rowsWith(String account) {
    var url = stack.parts().databaseOf(COMPLAINT).jdbcUrl();
    return new Database(url, "postgres", "")
        .number(
            """
            SELECT coalesce(sum((xpath('/row/n/text()', query_to_xml(format(
              'SELECT count(*) AS n FROM %%I.%%I t WHERE t::text LIKE %%L', schemaname, tablename, '%%%s%%'),
              false, true, '')))[1]::text::bigint), 0)
            FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')
            """
                .formatted(account));
  }

  private static String report() {
    return """
    {"officeCode": "042", "channel": "SIPANDU", "anonymity": "ANONYMOUS",
     "text": "%s: petugas tidak ada di loket."}
    """
        .formatted(MARKER);
  }

  private static String text(String text) {
    return "{\"text\": \"%s %s\"}".formatted(text, MARKER);
  }

  private static String spaced(String receipt) {
    return receipt.replaceAll("(.{4})(?=.)", "$1 ");
  }

  private HttpRequest.Builder access(String number, String receipt) {
    return post(
        "/complaints/access?utm=" + MARKER,
        "{\"number\": \"%s\", \"receipt\": \"%s\"}".formatted(number, receipt));
  }

  private HttpRequest.Builder post(String path, String json) {
    return Caller.post(stack.addressOf(COMPLAINT), path, json);
  }

  private HttpRequest.Builder to(String path) {
    return Caller.to(stack.addressOf(COMPLAINT), path).header("Accept", "application/json");
  }

  private static JsonNode body(int status, Said said) {
    assertThat(said.status()).as(said.body()).isEqualTo(status);
    return Json.read(said.body());
  }
}
