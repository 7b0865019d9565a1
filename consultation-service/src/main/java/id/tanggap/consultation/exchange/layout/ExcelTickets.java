package id.tanggap.consultation.exchange.layout;

import id.tanggap.api.problem.Wording;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Puts the rows of the sheet together to tickets: a number in column A begins the next one. */
final class ExcelTickets {

  /** Three are usual; what stands below many more belongs to no ticket. */
  private static final int MOST_ROWS = 10;

  private final ZoneId zone;
  private final Consumer<ReadRow> reader;
  private final List<ExcelRow> inHand = new ArrayList<>();
  private boolean headerSeen;

  ExcelTickets(ZoneId zone, Consumer<ReadRow> reader) {
    this.zone = zone;
    this.reader = reader;
  }

  void take(ExcelRow row) {
    if (row.line() < ExcelFile.HEADER_ROW || row.isBlank()) {
      return;
    }
    if (!headerSeen) {
      requireHeader(row);
      headerSeen = true;
      return;
    }
    if (row.text(Column.NO).isPresent()) {
      handOver();
    }
    if (inHand.size() < MOST_ROWS) {
      inHand.add(row);
    }
  }

  void end() {
    if (!headerSeen) {
      throw UnreadableFile.because(
          new Wording("tidak mempunyai judul kolom di baris 6", "has no headers in row 6"));
    }
    handOver();
  }

  private void handOver() {
    if (!inHand.isEmpty()) {
      reader.accept(new ExcelTicket(inHand, zone).read());
      inHand.clear();
    }
  }

  private static void requireHeader(ExcelRow row) {
    for (var column : Column.values()) {
      if (row.line() != ExcelFile.HEADER_ROW
          || row.text(column).filter(column::isHeadedBy).isEmpty()) {
        var cell = "%s%d".formatted(column.letter(), ExcelFile.HEADER_ROW);
        throw UnreadableFile.because(
            new Wording(
                "sel %s harus berjudul \"%s\"".formatted(cell, column.header()),
                "cell %s must be headed \"%s\"".formatted(cell, column.header())));
      }
    }
  }
}
