package id.tanggap.sla.compliance;

import id.tanggap.sla.compliance.tally.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The same figures as a table: one line for each group and subject; what it has not is empty. */
final class ComplianceCsv {

  private static final List<String> COLUMNS =
      """
      subject started received open met metLate missed resolved left closedNoResponse cancelled
      firstMet firstMissed amendedToMet amendedToMissed lateOnArrival keptRate netP50 netP90 netP95
      netP99 grossP50 grossP90 grossP95 grossP99 reopened answered firstContact
      firstContactReopened firstContactRate
      """
          .lines()
          .flatMap(line -> Stream.of(line.split(" ")))
          .toList();

  private ComplianceCsv() {}

  static String of(ComplianceResponse figures) {
    var keys = figures.by().stream().map(Dimension::key).toList();
    var header = Stream.concat(keys.stream(), COLUMNS.stream()).toList();
    return CsvLine.of(header)
        + figures.rows().stream()
            .flatMap(row -> lines(row, keys))
            .map(CsvLine::of)
            .collect(Collectors.joining());
  }

  private static Stream<List<@Nullable Object>> lines(FigureRow row, List<String> keys) {
    var subjects = new ArrayList<Map<String, @Nullable Object>>();
    row.obligations().forEach(it -> subjects.add(cells(it)));
    if (row.consultations() != null) {
      subjects.add(cells(Subject.CONSULTATION, row.consultations()));
    }
    if (row.historical() != null) {
      subjects.add(cells(Subject.HISTORICAL, row.historical()));
    }
    return subjects.stream().map(cells -> line(row, keys, cells));
  }

  private static List<@Nullable Object> line(
      FigureRow row, List<String> keys, Map<String, @Nullable Object> cells) {
    var line = new ArrayList<@Nullable Object>();
    keys.forEach(key -> line.add(row.key().get(key)));
    COLUMNS.forEach(column -> line.add(cells.get(column)));
    return line;
  }

  private static Map<String, @Nullable Object> cells(ObligationFigures it) {
    var cells = new HashMap<String, @Nullable Object>();
    cells.put("subject", it.kind());
    cells.put("started", it.started());
    cells.put("open", it.open());
    cells.put("met", it.met());
    cells.put("metLate", it.metLate());
    cells.put("missed", it.missed());
    cells.put("cancelled", it.cancelled());
    cells.put("firstMet", it.firstVerdicts().met());
    cells.put("firstMissed", it.firstVerdicts().missed());
    cells.put("amendedToMet", it.amended().missedToMet());
    cells.put("amendedToMissed", it.amended().metToMissed());
    cells.put("lateOnArrival", it.lateOnArrival());
    cells.put("keptRate", it.keptRate());
    percentiles(cells, "net", it.netMinutes());
    percentiles(cells, "gross", it.grossMinutes());
    return cells;
  }

  private static void percentiles(
      Map<String, @Nullable Object> cells, String which, @Nullable Percentiles minutes) {
    if (minutes != null) {
      cells.put(which + "P50", minutes.p50());
      cells.put(which + "P90", minutes.p90());
      cells.put(which + "P95", minutes.p95());
      cells.put(which + "P99", minutes.p99());
    }
  }

  private static Map<String, @Nullable Object> cells(Subject subject, ConsultationFigures it) {
    var cells = new HashMap<String, @Nullable Object>();
    cells.put("subject", subject);
    cells.put("received", it.received());
    cells.put("open", it.open());
    cells.put("resolved", it.resolved());
    cells.put("left", it.left());
    cells.put("closedNoResponse", it.closedNoResponse());
    cells.put("cancelled", it.cancelled());
    cells.put("reopened", it.reopened());
    cells.put("answered", it.answered());
    cells.put("firstContact", it.firstContact());
    cells.put("firstContactReopened", it.firstContactReopened());
    cells.put("firstContactRate", it.firstContactRate());
    return cells;
  }
}
