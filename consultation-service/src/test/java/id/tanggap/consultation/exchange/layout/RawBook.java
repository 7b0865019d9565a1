package id.tanggap.consultation.exchange.layout;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook put together by hand, as no program would write it. */
final class RawBook {

  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String SPREADSHEET =
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  private RawBook() {}

  /** Its sheet has the headers and below them these rows, written as they are. */
  static Path write(Path folder, String rows) throws IOException {
    var file = folder.resolve("tickets.xlsx");
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      put(
          zip,
          "[Content_Types].xml",
          """
          <Types xmlns="%scontent-types">\
          <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
          <Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>\
          <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
          </Types>"""
              .formatted(PACKAGE));
      put(zip, "_rels/.rels", relation(OFFICE + "/officeDocument", "xl/workbook.xml"));
      put(
          zip,
          "xl/workbook.xml",
          """
          <workbook xmlns="%s" xmlns:r="%s"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>"""
              .formatted(SPREADSHEET, OFFICE));
      put(
          zip,
          "xl/_rels/workbook.xml.rels",
          relation(OFFICE + "/worksheet", "worksheets/sheet1.xml"));
      put(
          zip,
          "xl/worksheets/sheet1.xml",
          "<worksheet xmlns=\"%s\"><sheetData>%s%s</sheetData></worksheet>"
              .formatted(SPREADSHEET, headers(), rows));
    }
    return file;
  }

  /** A ticket that waits for the office, in one row. */
  static String ticket(int row, String reference, String name) {
    return "<row r=\"%d\">%s%s%s%s%s</row>"
        .formatted(
            row,
            cell("A" + row, "1"),
            cell("B" + row, name),
            cell("C" + row, "2026-11-20 09:15:00"),
            cell("D" + row, "No. Ref: %s\nMengapa?".formatted(reference)),
            cell("E" + row, "Menunggu konfirmasi/respon KPPN"));
  }

  /** A text in its place. */
  static String cell(String place, String text) {
    return "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(place, text);
  }

  private static String headers() {
    return Arrays.stream(Column.values())
        .map(it -> cell(it.letter() + "6", it.header()))
        .collect(Collectors.joining("", "<row r=\"6\">", "</row>"));
  }

  private static String relation(String type, String target) {
    return "<Relationships xmlns=\"%srelationships\"><Relationship Id=\"rId1\" Type=\"%s\" Target=\"%s\"/></Relationships>"
        .formatted(PACKAGE, type, target);
  }

  private static void put(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(UTF_8));
    zip.closeEntry();
  }
}
