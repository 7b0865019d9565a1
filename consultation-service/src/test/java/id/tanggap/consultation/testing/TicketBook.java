package id.tanggap.consultation.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as an office has it: made and read by another program than the service. */
public final class TicketBook {

  private static final List<String> HEADERS =
      List.of(
          "NO",
          "Nama, Email",
          "Tanggal",
          "No. Referensi Tiket, Subjek",
          "Status View",
          "CSO",
          "Detail");

  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final XSSFSheet sheet = workbook.createSheet("Data");
  private int next = 6;
  private int number;

  public TicketBook() {
    set(0, 0, "DAFTAR TIKET HAI CSO");
    for (var column = 0; column < HEADERS.size(); column++) {
      set(5, column, HEADERS.get(column));
    }
  }

  /** Three rows; answers the line of the first as Excel counts. */
  public int ticket(String reference, String time, String state, String question) {
    var line = next + 1;
    number++;
    set(next, 0, Integer.toString(number));
    set(next, 1, "Budi Contoh (fiktif)");
    set(next, 2, time);
    set(next, 3, "No. Ref: " + reference);
    set(next, 4, state);
    set(next, 5, "Dedi (fiktif)");
    set(next + 1, 1, "budi@contoh.example");
    set(next + 1, 3, question);
    set(next + 2, 1, "PENGADILAN CONTOH KAPUAS HULU (990002)");
    next += 3;
    return line;
  }

  /** Puts a text into a cell by its name. */
  public void set(String cell, String text) {
    set(Integer.parseInt(cell.substring(1)) - 1, cell.charAt(0) - 'A', text);
  }

  /** Puts a real date into a cell. */
  public void set(String cell, LocalDateTime time) {
    var style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd hh:mm:ss"));
    var at = at(Integer.parseInt(cell.substring(1)) - 1, cell.charAt(0) - 'A');
    at.setCellValue(time);
    at.setCellStyle(style);
  }

  /** Puts a formula into a cell. */
  public void formula(String cell, String formula) {
    at(Integer.parseInt(cell.substring(1)) - 1, cell.charAt(0) - 'A').setCellFormula(formula);
  }

  public byte[] bytes() {
    try (var out = new ByteArrayOutputStream()) {
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
  }

  /** The cells of the first sheet of a workbook, row by row, each with its kind before its text. */
  public static List<List<String>> rowsOf(byte[] workbook) {
    var format = new DataFormatter();
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
      var rows = new ArrayList<List<String>>();
      for (var row : book.getSheetAt(0)) {
        var cells = new ArrayList<String>();
        for (var column = 0; column < HEADERS.size(); column++) {
          var cell = row.getCell(column);
          cells.add(cell == null ? "" : cell.getCellType() + " " + format.formatCellValue(cell));
        }
        rows.add(cells);
      }
      return rows;
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
  }

  private void set(int row, int column, String text) {
    at(row, column).setCellValue(text);
  }

  private Cell at(int row, int column) {
    var there = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    var cell = there.getCell(column);
    return cell == null ? there.createCell(column) : cell;
  }
}
