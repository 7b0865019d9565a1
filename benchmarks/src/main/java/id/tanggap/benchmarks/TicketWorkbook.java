package id.tanggap.benchmarks;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** The export of HAI CSO as Excel would save it: texts apart from the rows that share them. */
final class TicketWorkbook {

  static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final int HEADER_ROW = 6;
  private static final int ROWS_IN_HAND = 3_000;
  private static final List<String> HEADERS =
      List.of(
          "NO",
          "Nama, Email",
          "Tanggal",
          "No. Referensi Tiket, Subjek",
          "Status View",
          "CSO",
          "Detail");
  private static final int REFERENCE = 3;
  private static final int STATE = 4;
  private static final List<String> STATES =
      List.of(
          "Selesai",
          "Menunggu konfirmasi/respon KPPN",
          "Menunggu konfirmasi/respons Satker",
          "Kirim ke HAI");

  private TicketWorkbook() {}

  /** Writes so many new tickets, each in its three rows, in turn in the four states. */
  static void write(Path file, int tickets) throws IOException {
    try (var out = Files.newOutputStream(file);
        var workbook = new Workbook(out, "Tanggap", "1.0")) {
      var sheet = workbook.newWorksheet("Data");
      row(sheet, HEADER_ROW - 1, HEADERS);
      for (var n = 0; n < tickets; n++) {
        ticket(sheet, HEADER_ROW + 3 * n, n);
        if (n % ROWS_IN_HAND == 0) {
          sheet.flush();
        }
      }
    }
  }

  /** The state of each ticket of a workbook, whoever wrote it. */
  static Map<String, String> states(Path file) throws IOException {
    try (var workbook = new ReadableWorkbook(file.toFile());
        var rows = workbook.getFirstSheet().openStream()) {
      return rows.filter(row -> row.getRowNum() > HEADER_ROW && !row.getCellText(0).isEmpty())
          .collect(toMap(row -> row.getCellText(REFERENCE), row -> row.getCellText(STATE)));
    }
  }

  private static void ticket(Worksheet sheet, int at, int n) {
    var state = STATES.get(n % STATES.size());
    var answer = n % STATES.size() == 0 ? Ticket.RESPONSE + " (" + n + ")" : "";
    row(
        sheet,
        at,
        List.of(
            "" + (n + 1),
            "Budi Contoh " + n,
            "2026-11-%02d 09:%02d:00".formatted(1 + n % 20, n % 60),
            "No. Ref: HAI-" + UUID.randomUUID(),
            state,
            "",
            ""));
    row(
        sheet,
        at + 1,
        List.of(
            "",
            "budi" + n + "@contoh.example",
            "",
            Ticket.QUESTION + " (" + n + ")",
            "",
            "",
            answer));
    row(sheet, at + 2, List.of("", "SATKER CONTOH (%06d)".formatted(990_000 + n % 300)));
  }

  private static void row(Worksheet sheet, int row, List<String> cells) {
    for (var column = 0; column < cells.size(); column++) {
      if (!cells.get(column).isEmpty()) {
        sheet.value(row, column, cells.get(column));
      }
    }
  }
}
