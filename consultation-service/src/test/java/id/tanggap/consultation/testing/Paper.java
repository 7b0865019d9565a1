package id.tanggap.consultation.testing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.MultiPartConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.http.entity.mime.HttpMultipartMode;

/** A file somebody hands in. */
public record Paper(String name, byte[] bytes) {

  /** Names in UTF-8. */
  private static final RestAssuredConfig AS_BROWSERS_DO =
      RestAssuredConfig.config()
          .httpClient(
              HttpClientConfig.httpClientConfig()
                  .httpMultipartMode(HttpMultipartMode.BROWSER_COMPATIBLE))
          .multiPartConfig(MultiPartConfig.multiPartConfig().defaultCharset(UTF_8));

  private static final String LIST =
      "<Types><Override PartName=\"/main.xml\" ContentType=\"application/vnd.%s+xml\"/></Types>";
  private static final String WORD = "openxmlformats-officedocument.wordprocessingml.document.main";
  private static final String SHEET = "openxmlformats-officedocument.spreadsheetml.sheet.main";
  private static final String MACROS = "ms-word.document.macroEnabled.main";
  private static final int MEBIBYTE = 1024 * 1024;

  /** A PDF with this in it. */
  public static Paper pdf(String words) {
    return new Paper("surat.pdf", ("%PDF-1.7\n% " + words + "\n%%EOF\n").getBytes(UTF_8));
  }

  /** A PDF of exactly so many bytes. */
  public static Paper pdf(int length) {
    var bytes = new byte[length];
    new Random(length).nextBytes(bytes);
    var begin = "%PDF-1.7\n".getBytes(UTF_8);
    System.arraycopy(begin, 0, bytes, 0, begin.length);
    return new Paper("lampiran.pdf", bytes);
  }

  public static Paper text(String name, String words) {
    return new Paper(name, words.getBytes(UTF_8));
  }

  public static Paper jpeg() {
    return bytes("ktp.jpg", "\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF\0\1\1\0\0\1\0\1\0\0\u00ff\u00d9");
  }

  public static Paper png() {
    return bytes("layar.png", "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\u0008\2\0\0\0");
  }

  public static Paper docx() {
    return office("kontrak.docx", WORD, "main.xml", 1);
  }

  public static Paper xlsx() {
    return office("rekap.xlsx", SHEET, "main.xml", 1);
  }

  /** A DOCX of which one part is 310 MiB of nothing. */
  public static Paper bomb() {
    return office("laporan.docx", WORD, "media/gambar.emf", 310 * MEBIBYTE);
  }

  public static Paper withMacros() {
    return office("formulir.docx", MACROS, "vbaProject.bin", 1);
  }

  /** A program for Windows, called otherwise. */
  public static Paper program() {
    return bytes("undangan.pdf", "MZ\u0090\0\3\0\0\0\4\0\0\0\u00ff\u00ff\0\0" + "\0".repeat(600));
  }

  /** The same bytes under another name. */
  public Paper called(String other) {
    return new Paper(other, bytes);
  }

  /** The first so many bytes. */
  public Paper cutTo(int length) {
    return new Paper(name, Arrays.copyOf(bytes, length));
  }

  /** Somebody hands it in. */
  public Response by(Person person, String consultation) {
    return by(person, consultation, Map.of());
  }

  /** Somebody hands it in, and says something beside it. */
  public Response by(Person person, String consultation, Map<String, ?> fields) {
    return by(person, consultation, fields, Map.of());
  }

  /** As above, with headers. */
  public Response by(
      Person person, String consultation, Map<String, ?> fields, Map<String, String> headers) {
    var part = new MultiPartSpecBuilder(bytes).controlName("file").fileName(name).build();
    var form = person.asks().config(AS_BROWSERS_DO).headers(headers).multiPart(part);
    fields.forEach((field, value) -> form.multiPart(field, value.toString(), "text/plain"));
    return form.post("/api/v1/consultations/" + consultation + "/documents");
  }

  private static Paper bytes(String name, String latin) {
    return new Paper(name, latin.getBytes(ISO_8859_1));
  }

  private static Paper office(String name, String type, String part, int length) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.setLevel(Deflater.BEST_SPEED);
      put(zip, "[Content_Types].xml", LIST.formatted(type).getBytes(UTF_8), 1);
      put(zip, part, new byte[Math.min(length, MEBIBYTE)], Math.max(1, length / MEBIBYTE));
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return new Paper(name, bytes.toByteArray());
  }

  private static void put(ZipOutputStream zip, String name, byte[] bytes, int times)
      throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    for (var time = 0; time < times; time++) {
      zip.write(bytes);
    }
    zip.closeEntry();
  }
}
