package id.tanggap.consultation.document;

import static id.tanggap.api.problem.CommonProblem.MALFORMED_REQUEST;
import static java.nio.charset.StandardCharsets.UTF_8;

import id.tanggap.api.problem.Refusal;
import id.tanggap.api.problem.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.InvalidPathException;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.jspecify.annotations.Nullable;

/**
 * A form with one file and a few short fields, read part by part as it comes. Half a form is none.
 */
final class Form {

  private static final int LONGEST_FIELD = 32 * 1024;
  private static final int MOST_PARTS = 10;
  private static final Wording UNREADABLE =
      new Wording(
          "Formulir multipart tidak terbaca sampai akhir", "The multipart form ends too early");

  private final Map<String, String> fields = new HashMap<>();
  private final SetAside file;
  private final long most;
  private @Nullable FileName name;

  private Form(SetAside file, long most) {
    this.file = file;
    this.most = most;
  }

  /** The form that comes, its file set aside. */
  static Form read(String contentType, InputStream body, SetAside file, long most) {
    var form = new Form(file, most);
    try {
      var parts = new FormParts().getItemIterator(new FormParts.Sent(contentType, body));
      for (var count = 0; parts.hasNext(); count++) {
        require(count < MOST_PARTS);
        form.take(parts.next());
      }
      return form;
    } catch (IOException half) {
      throw unreadable();
    }
  }

  private void take(FileItemInput part) throws IOException {
    if (FileName.FIELD.equals(part.getFieldName())) {
      require(name == null);
      name = nameOf(part);
      try (var bytes = part.getInputStream()) {
        file.fill(bytes, most);
      }
    } else {
      require(part.getFieldName() != null && !fields.containsKey(part.getFieldName()));
      fields.put(part.getFieldName(), text(part));
    }
  }

  /** Its library would name the name in a message. */
  private static FileName nameOf(FileItemInput part) {
    try {
      return FileName.of(part.getName());
    } catch (InvalidPathException odd) {
      return FileName.of("\0");
    }
  }

  private static String text(FileItemInput part) throws IOException {
    try (var bytes = part.getInputStream()) {
      var text = bytes.readNBytes(LONGEST_FIELD + 1);
      require(text.length <= LONGEST_FIELD);
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(text)).toString();
    }
  }

  private static void require(boolean asItShouldBe) throws FileUploadException {
    if (!asItShouldBe) {
      throw new FileUploadException("not such a form");
    }
  }

  private static Refusal unreadable() {
    return MALFORMED_REQUEST.refusal(UNREADABLE);
  }

  /** What was said beside the file. */
  Map<String, String> fields() {
    return Map.copyOf(fields);
  }

  /** How the file is called; a form without one is refused. */
  FileName name() {
    if (name == null) {
      throw FileName.refused(new Wording("wajib disertakan", "is required"));
    }
    return name;
  }
}
