package id.tanggap.consultation.exchange.layout;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A workbook that is sent while it is written. Every cell is a text, so what looks like a formula
 * is shown and never worked out.
 */
public final class Sheets implements AutoCloseable {

  private static final int ROWS_OF_A_SHEET = 1_000_000;
  private static final int ROWS_IN_HAND = 500;

  /** Excel takes no longer text in one cell. */
  private static final int LONGEST_TEXT = 32_767;

  private final Workbook workbook;
  private final String name;
  private Worksheet sheet;
  private int sheets = 1;
  private int row;

  /** The first sheet has the name, further ones a number behind it. */
  public Sheets(OutputStream out, String name) {
    this.workbook = new Workbook(out, "Tanggap", "1.0");
    this.name = name;
    this.sheet = workbook.newWorksheet(name);
  }

  /** Writes texts side by side, from column A on, into the next row. */
  public void row(List<? extends @Nullable Object> cells) throws IOException {
    for (var column = 0; column < cells.size(); column++) {
      var cell = cells.get(column);
      if (cell != null) {
        sheet.inlineString(row, column, fitting(cell.toString()));
      }
    }
    row++;
    if (row % ROWS_IN_HAND == 0) {
      sheet.flush();
    }
  }

  /** Leaves rows out until the next one is this, counted from 1. */
  public void goTo(int number) {
    row = number - 1;
  }

  /** Whether a further sheet has been begun because so many rows do not fit. */
  public boolean beginsAnother(int rows) throws IOException {
    if (row + rows <= ROWS_OF_A_SHEET) {
      return false;
    }
    sheet.finish();
    sheets++;
    sheet = workbook.newWorksheet(name + " " + sheets);
    row = 0;
    return true;
  }

  @Override
  public void close() throws IOException {
    workbook.finish();
  }

  private static String fitting(String text) {
    return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
  }
}
