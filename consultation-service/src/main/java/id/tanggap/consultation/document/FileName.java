package id.tanggap.consultation.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.tanggap.api.problem.Refusal;
import id.tanggap.api.problem.Wording;
import java.text.Normalizer;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How somebody calls a document: a name and no path, of at most 255 bytes in UTF-8. Names tell of
 * people, so one is never part of a message, a log or an event.
 */
record FileName(String text) {

  /** What a form calls the file. */
  static final String FIELD = "file";

  private static final int LONGEST = 255;

  /** Among them those that turn the direction of writing: {@code gpj.exe} looks like a picture. */
  private static final Set<Integer> UNSEEN =
      Set.of(
          (int) Character.CONTROL,
          (int) Character.FORMAT,
          (int) Character.SURROGATE,
          (int) Character.LINE_SEPARATOR,
          (int) Character.PARAGRAPH_SEPARATOR);

  FileName {
    refuseIf(text.isBlank(), new Wording("wajib punya nama", "must have a name"));
    refuseIf(
        text.codePoints().anyMatch(it -> UNSEEN.contains(Character.getType(it))),
        new Wording(
            "nama tidak boleh memuat karakter kendali",
            "the name must have no control characters"));
    refuseIf(
        text.chars().anyMatch(it -> "/\\:".indexOf(it) >= 0) || Set.of(".", "..").contains(text),
        new Wording("nama tidak boleh memuat path", "the name must have no path"));
    refuseIf(
        text.getBytes(UTF_8).length > LONGEST,
        new Wording("nama paling panjang " + LONGEST + " byte", "the name has at most 255 bytes"));
  }

  /** As a form says it. */
  static FileName of(@Nullable String sent) {
    return new FileName(
        sent == null ? "" : Normalizer.normalize(sent.strip(), Normalizer.Form.NFC));
  }

  /** The name under which it can be opened as what it is: a text called {@code .bat} is not run. */
  FileName endingAs(DocumentType type) {
    return type.fits(text) ? this : new FileName(text + type.ending());
  }

  boolean endsAs(DocumentType type) {
    return type.fits(text);
  }

  private static void refuseIf(boolean defect, Wording message) {
    if (defect) {
      throw refused(message);
    }
  }

  /** A file that is refused for what is told of it. */
  static Refusal refused(Wording message) {
    return Refusal.ofField(FIELD, message);
  }
}
