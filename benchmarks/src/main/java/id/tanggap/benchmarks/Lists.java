package id.tanggap.benchmarks;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** The lists of an officer, each read again and again by one client. */
final class Lists {

  private static final int CALLS = 200;
  private static final int DEEP = 40;

  private final Service service;
  private final String token;

  Lists(Service service, String token) {
    this.service = service;
    this.token = token;
  }

  /** The median time of each list in milliseconds. */
  Map<String, Double> times() throws IOException, InterruptedException {
    var times = new LinkedHashMap<String, Double>();
    for (var list : paths().entrySet()) {
      median(list.getValue());
      times.put(list.getKey(), median(list.getValue()));
    }
    return times;
  }

  private Map<String, String> paths() throws IOException, InterruptedException {
    var paths = new LinkedHashMap<String, String>();
    paths.put("queue", "?limit=50");
    paths.put("queue, page " + DEEP, deep("?limit=50"));
    paths.put("queue, open cases of a topic", "?status=IN_ANALYSIS&topic=PD-SPM");
    paths.put("queue, ended cases of a topic", "?status=RESOLVED&topic=PD-SPM");
    paths.put("queue, the pool", "?holder=nobody");
    paths.put("feed", "?updatedSince=2024-01-01T00:00:00Z");
    paths.put("feed, page " + DEEP, deep("?updatedSince=2024-01-01T00:00:00Z"));
    paths.put("search, words of few cases", "?q=surat%20kawat%20kap");
    paths.put("search, word of all cases", "?q=kontrak");
    return paths;
  }

  private String deep(String path) throws IOException, InterruptedException {
    var cursor = "";
    for (var page = 1; page < DEEP; page++) {
      cursor = "&cursor=" + service.gets(token, path + cursor).required("nextCursor").asText();
    }
    return path + cursor;
  }

  private double median(String path) throws IOException, InterruptedException {
    var times = new long[CALLS];
    for (var call : IntStream.range(0, CALLS).toArray()) {
      var start = System.nanoTime();
      service.gets(token, path);
      times[call] = System.nanoTime() - start;
    }
    Arrays.sort(times);
    return times[CALLS / 2] / 1e6;
  }
}
