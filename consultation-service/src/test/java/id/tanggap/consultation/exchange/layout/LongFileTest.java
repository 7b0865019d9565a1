package id.tanggap.consultation.exchange.layout;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.clauses.Clause;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However long a file is, reading it takes no more memory than its store of texts may keep. */
class LongFileTest {

  private static final int TICKETS = 50_000;
  private static final int GLANCE = 10_000;
  private static final long MEBIBYTE = 1024 * 1024;

  /** What {@link ExcelFile} says of shared texts, and some for the rows in hand. */
  private static final long MOST = 52 * MEBIBYTE;

  private final List<Long> held = new ArrayList<>();
  private int rows;

  @Test
  @Clause("R2a")
  void fifty_thousand_tickets_are_read_in_constant_memory(@TempDir Path folder) throws IOException {
    var file = folder.resolve("tickets.xlsx");
    write(file);
    var before = held();

    new ExcelFile(file, ZoneId.of("Asia/Pontianak"), 300 * MEBIBYTE).read(this::take);

    assertThat(rows).isEqualTo(TICKETS);
    assertThat(held).allSatisfy(it -> assertThat(it - before).isLessThan(MOST));
  }

  private void take(ReadRow row) {
    assertThat(row).isInstanceOf(ReadRow.Readable.class);
    rows++;
    if (rows % GLANCE == 0) {
      held.add(held());
    }
  }

  private static long held() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  /** As Excel saves it, with its texts apart from its rows. */
  private static void write(Path file) throws IOException {
    try (var out = Files.newOutputStream(file);
        var workbook = new Workbook(out, "Uji", "1.0")) {
      var sheet = workbook.newWorksheet("Data");
      for (var column : Column.values()) {
        sheet.value(5, column.ordinal(), column.header());
      }
      for (var n = 0; n < TICKETS; n++) {
        var row = 6 + 2 * n;
        sheet.value(row, 0, n + 1);
        sheet.value(row, 2, "2026-11-20 09:15:00");
        sheet.value(row, 3, "No. Ref: HAI-" + n);
        sheet.value(row, 4, "Selesai");
        sheet.value(row + 1, 3, words(n));
      }
    }
  }

  /** Of each ticket; a reader that kept them would hold 65 MiB before its first row. */
  private static String words(int n) {
    return IntStream.range(0, 30)
        .mapToObj(it -> "Retur SP2D " + (n * 7919 + it * 104729) + " kami belum dibayar, mengapa? ")
        .collect(joining());
  }
}
