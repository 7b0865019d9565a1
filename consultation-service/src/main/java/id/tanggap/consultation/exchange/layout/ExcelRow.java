package id.tanggap.consultation.exchange.layout;

import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;

/**
 * The texts of one row of the sheet.
 *
 * @param line as Excel counts, from 1
 * @param unfit where something stands that is no text to be read, and what
 */
record ExcelRow(int line, Map<Column, String> texts, Map<Column, Unfit> unfit) {

  /** How HAI CSO writes a time; a cell that holds a real one is read as if it said this. */
  static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

  static ExcelRow of(Row row) {
    var texts = new EnumMap<Column, String>(Column.class);
    var unfit = new EnumMap<Column, Unfit>(Column.class);
    for (var column : Column.values()) {
      var cell = row.getCell(column.ordinal());
      if (cell != null && !isText(cell)) {
        unfit.put(column, Unfit.FORMULA);
      } else if (cell != null) {
        texts.put(column, textOf(cell));
      }
    }
    texts.forEach((column, text) -> Unfit.ifTooLong(text).ifPresent(it -> unfit.put(column, it)));
    texts.keySet().removeAll(unfit.keySet());
    return new ExcelRow(row.getRowNum() + 1, texts, unfit);
  }

  /** What stands in a column; nothing where it is blank. */
  Optional<String> text(Column column) {
    return Optional.ofNullable(texts.get(column)).filter(it -> !it.isBlank());
  }

  boolean isBlank() {
    return unfit.isEmpty() && Arrays.stream(Column.values()).allMatch(it -> text(it).isEmpty());
  }

  private static boolean isText(Cell cell) {
    return cell.getCellType() != CellType.FORMULA && cell.getCellType() != CellType.ERROR;
  }

  private static String textOf(Cell cell) {
    return cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)
        ? TIME.format(cell.getLocalDateTimeCellValue())
        : cell.getStringCellValue();
  }
}
