package id.tanggap.consultation.exchange.layout;

import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;

/**
 * The texts of one row of the sheet.
 *
 * @param line as Excel counts, from 1
 * @param formulas where a formula or an error stands instead of a text
 */
record ExcelRow(int line, Map<Column, String> texts, Set<Column> formulas) {

  /** How HAI CSO writes a time; a cell that holds a real one is read as if it said this. */
  static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

  static ExcelRow of(Row row) {
    var texts = new EnumMap<Column, String>(Column.class);
    var formulas = EnumSet.noneOf(Column.class);
    for (var column : Column.values()) {
      var cell = row.getCell(column.ordinal());
      if (cell != null && isText(cell)) {
        texts.put(column, textOf(cell));
      } else if (cell != null) {
        formulas.add(column);
      }
    }
    return new ExcelRow(row.getRowNum() + 1, texts, formulas);
  }

  /** What stands in a column; nothing where it is blank. */
  Optional<String> text(Column column) {
    return Optional.ofNullable(texts.get(column)).filter(it -> !it.isBlank());
  }

  boolean isBlank() {
    return formulas.isEmpty() && Arrays.stream(Column.values()).allMatch(it -> text(it).isEmpty());
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
