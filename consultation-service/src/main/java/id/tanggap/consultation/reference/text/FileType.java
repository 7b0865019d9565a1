package id.tanggap.consultation.reference.text;

import static id.tanggap.consultation.reference.ReferenceProblem.REFERENCE_FILE_TYPE_NOT_SUPPORTED;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.parser.txt.TXTParser;

/** What can be read, as its bytes say; what they are called and declared as counts for nothing. */
enum FileType {
  PDF(FileType::pdf),
  DOCX(FileType::docx),
  HTML(JSoupParser::new),
  TEXT(TXTParser::new);

  private static final long MOST_ASIDE_IN_MEMORY = 4L * 1024 * 1024;

  private final Supplier<Parser> parser;

  FileType(Supplier<Parser> parser) {
    this.parser = parser;
  }

  Parser parser() {
    return parser.get();
  }

  static FileType of(Path file) throws IOException {
    try (var bytes = TikaInputStream.get(file)) {
      var type = MimeTypes.getDefaultMimeTypes().detect(bytes, new Metadata()).toString();
      return switch (type) {
        case "application/pdf" -> PDF;
        case "application/zip", "application/x-tika-ooxml" -> Unpacked.requireDocx(file);
        case "text/html", "application/xhtml+xml" -> HTML;
        case "text/plain" -> TEXT;
        default -> throw REFERENCE_FILE_TYPE_NOT_SUPPORTED.refusal();
      };
    }
  }

  /**
   * What is only a picture of a page stays one: nothing here recognises letters. What the parser
   * writes aside, of a file that is encrypted, goes to the disk.
   */
  private static Parser pdf() {
    var parser = new PDFParser();
    var config = parser.getPDFParserConfig();
    config.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
    config.setMaxMainMemoryBytes(MOST_ASIDE_IN_MEMORY);
    return parser;
  }

  /** Reads a document as it streams by, never as a whole. */
  private static Parser docx() {
    var parser = new OOXMLParser();
    parser.setUseSAXDocxExtractor(true);
    return parser;
  }
}
