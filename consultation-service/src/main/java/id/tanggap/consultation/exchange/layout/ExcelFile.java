package id.tanggap.consultation.exchange.layout;

import com.github.pjfanning.xlsx.SharedStringsImplementationType;
import com.github.pjfanning.xlsx.StreamingReader;
import id.tanggap.api.problem.Refusal;
import id.tanggap.api.problem.Wording;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/**
 * The Excel export of HAI CSO: sheet "Data", headers in row 6, three rows for a ticket. Rows come
 * as a stream, and texts that rows share lie in a scrambled file meanwhile, of which some 40 MiB
 * are kept at most: so much is needed for a file of twenty thousand tickets, and for any longer.
 */
public final class ExcelFile implements TicketFile {

  static final String SHEET = "Data";
  static final int HEADER_ROW = 6;
  private static final int ROWS_IN_HAND = 4;

  private final Path file;
  private final ZoneId zone;
  private final long mostBytes;

  /**
   * @param zone where its times were read from a wall
   * @param mostBytes what it may become when it is unpacked
   */
  public ExcelFile(Path file, ZoneId zone, long mostBytes) {
    this.file = file;
    this.zone = zone;
    this.mostBytes = mostBytes;
  }

  @Override
  public void read(Consumer<ReadRow> reader) throws IOException {
    Expansion.requireWithin(file, mostBytes);
    try (var workbook = sound(this::open)) {
      read(sheetOf(workbook), reader);
    }
  }

  /** The libraries have no one exception for what is not as it should be. */
  private static <T> T sound(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (RuntimeException broken) {
      throw unsound();
    }
  }

  private static Refusal unsound() {
    return UnreadableFile.because(
        new Wording("bukan berkas Excel yang utuh", "is no sound Excel file"));
  }

  private Workbook open() {
    return StreamingReader.builder()
        .rowCacheSize(ROWS_IN_HAND)
        .setSharedStringsImplementationType(SharedStringsImplementationType.TEMP_FILE_BACKED)
        .setEncryptSstTempFile(true)
        .open(file.toFile());
  }

  private static Sheet sheetOf(Workbook workbook) {
    return sound(() -> sheetNamed(workbook))
        .orElseThrow(
            () ->
                UnreadableFile.because(
                    new Wording("tidak mempunyai lembar Data", "has no sheet named Data")));
  }

  private static Optional<Sheet> sheetNamed(Workbook workbook) {
    for (var sheet : workbook) {
      if (sheet.getSheetName().equalsIgnoreCase(SHEET)) {
        return Optional.of(sheet);
      }
    }
    return Optional.empty();
  }

  private void read(Sheet sheet, Consumer<ReadRow> reader) {
    var tickets = new ExcelTickets(zone, reader);
    var rows = sound(sheet::iterator);
    var last = 0;
    while (sound(rows::hasNext)) {
      var row = sound(() -> ExcelRow.of(rows.next()));
      if (row.line() <= last) {
        throw unsound();
      }
      last = row.line();
      tickets.take(row);
    }
    tickets.end();
  }
}
