package id.tanggap.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import id.tanggap.stack.Stack;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.StreamSupport;

/**
 * The search of an officer for the regulation that answers a question, each with other words, in
 * turn over HTTP and by its own statements through plain JDBC. Prints how long both take; ends with
 * 1 when 99 of 100 take more than twice the budget, or when the two do not find the same.
 */
public final class SearchBenchmark {

  private static final int ARTICLES = 100_000;
  private static final int WARM_UP = 2_000;
  private static final int SEARCHES = 2_000;
  private static final double BUDGET_IN_MILLISECONDS = 50;

  /** Of more candidates than are compared each statement may take others. */
  private static final double MOST_THAT_DIFFER = 0.02;

  /** A service officer of the invented office. */
  private static final String OFFICER = "rina";

  private final Service service;
  private final String officer;
  private final BareSearch bare;
  private final List<Double> overHttp = new ArrayList<>();
  private final List<Double> beneath = new ArrayList<>();
  private int found;
  private int different;

  private SearchBenchmark(Service service, BareSearch bare) throws Exception {
    this.service = service;
    this.officer = service.as(OFFICER);
    this.bare = bare;
  }

  /** The second argument, if given, is how many articles there are. */
  public static void main(String... arguments) throws Exception {
    var articles = arguments.length > 1 ? Integer.parseInt(arguments[1]) : ARTICLES;
    MeasuredStack.measure(arguments[0], stack -> measure(stack, articles));
  }

  private static int measure(Stack stack, int articles) throws Exception {
    var database = stack.databaseOf("consultation-service");
    var service = new Service(stack.describe(), "consultation-service", "/references");
    var searches = InventedReferences.make(database, articles, WARM_UP + SEARCHES);
    try (var bare = new BareSearch(BareTables.connect(database, database.application()))) {
      var benchmark = new SearchBenchmark(service, bare);
      MeasuredStack.letOnlyTheMeasuredWork(stack);
      benchmark.search(searches.subList(0, searches.size() / 2));
      benchmark.forget();
      benchmark.search(searches.subList(searches.size() / 2, searches.size()));
      return benchmark.judge(articles);
    }
  }

  /** The service goes first, so what has to come from the disk counts against it. */
  private void search(List<String> searches) throws Exception {
    for (var typed : searches) {
      var path = "?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
      var asked = timed(overHttp, () -> service.gets(officer, path));
      var same = timed(beneath, () -> bare.find(typed));
      found += same.isEmpty() ? 0 : 1;
      different += same.equals(ids(asked)) ? 0 : 1;
    }
  }

  private void forget() {
    overHttp.clear();
    beneath.clear();
    found = 0;
    different = 0;
  }

  private int judge(int articles) {
    var slowest = percentile(overHttp, 0.99);
    System.out.printf(
        "%,d searches over %,d articles, %,d found something, %d not the same as beneath%n",
        overHttp.size(), articles, found, different);
    System.out.printf(
        "search: p50 %.1f ms, p99 %.1f ms (budget %.0f), longest %.1f ms; bare statements p50 %.1f"
            + " ms, p99 %.1f ms: ratio of rates %.2f%n",
        percentile(overHttp, 0.5),
        slowest,
        BUDGET_IN_MILLISECONDS,
        percentile(overHttp, 1),
        percentile(beneath, 0.5),
        percentile(beneath, 0.99),
        percentile(beneath, 0.5) / percentile(overHttp, 0.5));
    return slowest > 2 * BUDGET_IN_MILLISECONDS || different > MOST_THAT_DIFFER * overHttp.size()
        ? 1
        : 0;
  }

  private static <T> T timed(List<Double> times, Callable<T> call) throws Exception {
    var start = System.nanoTime();
    var answer = call.call();
    times.add((System.nanoTime() - start) / 1e6);
    return answer;
  }

  private static List<String> ids(JsonNode page) {
    return StreamSupport.stream(page.required("items").spliterator(), false)
        .map(it -> it.required("referenceId").asText())
        .toList();
  }

  private static double percentile(List<Double> times, double share) {
    return times.stream().sorted().toList().get((int) Math.ceil(share * times.size()) - 1);
  }
}
