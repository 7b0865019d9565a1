package id.tanggap.consultation.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Files as people send them, each made of a few lines of text. */
public final class Files {

  public static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private static final String TYPES =
      """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Override PartName="/word/document.xml" ContentType="%s.main+xml"/></Types>\
      """
          .formatted(DOCX);
  private static final String RELATIONS =
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      <Relationship Id="rId1" Target="word/document.xml" \
      Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>\
      </Relationships>\
      """;
  private static final String DOCUMENT =
      """
      <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
      <w:body>%s</w:body></w:document>\
      """;

  private Files() {}

  public static byte[] html(String text) {
    var paragraphs = text.lines().map("<p>%s</p>"::formatted).collect(Collectors.joining());
    return ("<!DOCTYPE html><html><body>" + paragraphs + "</body></html>").getBytes(UTF_8);
  }

  public static byte[] docx(String text) throws IOException {
    var paragraphs =
        text.lines()
            .map("<w:p><w:r><w:t>%s</w:t></w:r></w:p>"::formatted)
            .collect(Collectors.joining());
    return zip(
        Map.of(
            "[Content_Types].xml", TYPES,
            "_rels/.rels", RELATIONS,
            "word/document.xml", DOCUMENT.formatted(paragraphs)));
  }

  public static byte[] pdf(String text) throws IOException {
    try (var document = document(text)) {
      return bytes(document);
    }
  }

  /** A PDF with a page of 4 MB that are packed twice, into next to nothing. */
  public static byte[] bombPdf(String text) throws IOException {
    try (var document = document(text)) {
      var packed = deflated(deflated(new byte[4_000_000]));
      var stream = document.getDocument().createCOSStream();
      try (var raw = stream.createRawOutputStream()) {
        raw.write(packed);
      }
      var filters = new COSArray();
      filters.add(COSName.FLATE_DECODE);
      filters.add(COSName.FLATE_DECODE);
      stream.setItem(COSName.FILTER, filters);
      document.getPage(0).getCOSObject().setItem(COSName.CONTENTS, stream);
      return bytes(document);
    }
  }

  private static byte[] deflated(byte[] content) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var deflater = new DeflaterOutputStream(bytes)) {
      deflater.write(content);
    }
    return bytes.toByteArray();
  }

  /** A PDF that asks for a password. */
  public static byte[] lockedPdf(String text) throws IOException {
    try (var document = document(text)) {
      document.protect(new StandardProtectionPolicy("pemilik", "rahasia", new AccessPermission()));
      return bytes(document);
    }
  }

  /** A ZIP that ends in its middle. */
  public static byte[] brokenZip() throws IOException {
    var whole = docx("Isi contoh");
    return Arrays.copyOf(whole, whole.length / 2);
  }

  /** A program, a spreadsheet's like and an image, whatever they are called. */
  public static List<byte[]> ofOtherTypes() throws IOException {
    var program = new byte[512];
    program[0] = 'M';
    program[1] = 'Z';
    var image = new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};
    return List.of(program, image, zip(Map.of("xl/workbook.xml", "<workbook/>")));
  }

  private static PDDocument document(String text) throws IOException {
    var document = new PDDocument();
    var page = new PDPage();
    document.addPage(page);
    try (var content = new PDPageContentStream(document, page)) {
      content.beginText();
      content.setFont(new PDType1Font(FontName.HELVETICA), 12);
      content.setLeading(24);
      content.newLineAtOffset(50, 700);
      for (var line : text.lines().toList()) {
        content.showText(line);
        content.newLine();
      }
      content.endText();
    }
    return document;
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    var bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  private static byte[] zip(Map<String, String> parts) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
