package id.tanggap.consultation.exchange.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.tanggap.consultation.exchange.layout.Layout;
import id.tanggap.consultation.exchange.layout.Sheets;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of each row of a file, sent while it is read. */
@ApplicationScoped
class Reports {

  private static final int ROWS_IN_HAND = 1_000;
  private static final List<String> HEADERS =
      List.of(
          "Baris",
          "No. Referensi",
          "Hasil",
          "Nomor konsultasi",
          "Masalah",
          "Kolom",
          "Penjelasan",
          "Explanation");

  private final ImportRows rows;
  private final ObjectMapper json;

  Reports(ImportRows rows, ObjectMapper json) {
    this.rows = rows;
    this.json = json;
  }

  void write(UUID importId, Layout layout, OutputStream out) throws IOException {
    switch (layout) {
      case NDJSON ->
          each(importId, row -> out.write((json.writeValueAsString(row) + "\n").getBytes(UTF_8)));
      case EXCEL -> {
        try (var sheets = new Sheets(out, "Laporan")) {
          sheets.row(HEADERS);
          each(importId, row -> sheets.row(cells(row)));
        }
      }
    }
  }

  private void each(UUID importId, Writing writing) throws IOException {
    var after = 0;
    for (var page = page(importId, after); !page.isEmpty(); page = page(importId, after)) {
      for (var row : page) {
        writing.write(row);
      }
      after = page.getLast().row();
    }
  }

  private List<ReportedRow> page(UUID importId, int after) {
    return rows.report(importId, after, ROWS_IN_HAND);
  }

  private static List<@Nullable Object> cells(ReportedRow row) {
    return Arrays.asList(
        row.row(),
        row.externalReference(),
        row.outcome(),
        row.number(),
        row.type(),
        row.column(),
        row.detailId(),
        row.detailEn());
  }

  private interface Writing {
    void write(ReportedRow row) throws IOException;
  }
}
