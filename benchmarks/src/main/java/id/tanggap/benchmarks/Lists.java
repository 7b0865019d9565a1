package id.tanggap.benchmarks;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The lists of an officer and what hints at earlier cases, each asked again and again by one
 * client.
 */
final class Lists {

  private static final int CALLS = 200;
  private static final int DEEP = 40;

  /** The satker of the stakeholder is another one, so that it sees none of these cases. */
  private static final String OF_ANOTHER_SATKER =
      """
      {"officeCode": "042", "channel": "OFFICIAL_CONTACT", "medium": "EMAIL",
       "question": "SPM LS kontraktual ditolak, apa yang harus kami lakukan? (fiktif)",
       "stakeholder": {"kind": "SATKER", "satkerCode": "990500", "contact": "0812-0000-0000"}}
      """;

  private final Service service;
  private final String officer;
  private final String stakeholder;

  Lists(Service service, String officer, String stakeholder) {
    this.service = service;
    this.officer = officer;
    this.stakeholder = stakeholder;
  }

  /** The median time of each in milliseconds. */
  Map<String, Double> times() throws IOException, InterruptedException {
    var times = new LinkedHashMap<String, Double>();
    for (var list : paths().entrySet()) {
      times.put(list.getKey(), median(() -> service.gets(officer, list.getValue())));
    }
    times.put(
        "intake, its asker out of sight",
        median(() -> service.posts(stakeholder, "", OF_ANOTHER_SATKER)));
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
    paths.put("open case, possible duplicates", "/" + anOpenCase());
    return paths;
  }

  private String anOpenCase() throws IOException, InterruptedException {
    var open = service.gets(officer, "?status=IN_ANALYSIS&limit=1");
    return open.required("items").required(0).required("id").asText();
  }

  private String deep(String path) throws IOException, InterruptedException {
    var cursor = "";
    for (var page = 1; page < DEEP; page++) {
      cursor = "&cursor=" + service.gets(officer, path + cursor).required("nextCursor").asText();
    }
    return path + cursor;
  }

  /** Of a second run, when the service is warm. */
  private static double median(Call call) throws IOException, InterruptedException {
    run(call);
    var times = run(call);
    Arrays.sort(times);
    return times[CALLS / 2] / 1e6;
  }

  private static long[] run(Call call) throws IOException, InterruptedException {
    var times = new long[CALLS];
    for (var at : IntStream.range(0, CALLS).toArray()) {
      var start = System.nanoTime();
      call.make();
      times[at] = System.nanoTime() - start;
    }
    return times;
  }

  private interface Call {
    Object make() throws IOException, InterruptedException;
  }
}
