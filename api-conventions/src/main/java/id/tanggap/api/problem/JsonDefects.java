package id.tanggap.api.problem;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.stream.Collectors;

/** What is wrong with a JSON body, told without repeating what the caller sent. */
final class JsonDefects {

  private JsonDefects() {}

  static Refusal refusal(JsonProcessingException defect) {
    return defect instanceof JsonMappingException mapping && isAboutAField(mapping)
        ? badField(mapping)
        : malformed(defect);
  }

  private static boolean isAboutAField(JsonMappingException defect) {
    var unreadable = new CauseChain(defect).has(JsonDefects::isAboutTheText);
    return !unreadable && !defect.getPath().isEmpty();
  }

  /** Not JSON at all, or beyond the bounds of depth and length. */
  private static boolean isAboutTheText(Throwable defect) {
    return defect instanceof JsonParseException || defect instanceof StreamConstraintsException;
  }

  private static Refusal badField(JsonMappingException defect) {
    var field = path(defect);
    return CommonProblem.INVALID_INPUT.refusal(field).violation(field, message(defect));
  }

  private static Wording message(JsonMappingException defect) {
    return defect instanceof UnrecognizedPropertyException
        ? new Wording("isian tidak dikenal", "is not known")
        : new Wording("jenis atau bentuk nilai tidak sesuai", "has the wrong type or form");
  }

  private static Refusal malformed(JsonProcessingException defect) {
    var at = defect.getLocation();
    var place = at == null ? "" : " (%d:%d)".formatted(at.getLineNr(), at.getColumnNr());
    return CommonProblem.MALFORMED_REQUEST.refusal(
        new Wording(
            "Isi permintaan bukan JSON yang dapat dibaca" + place,
            "The body is not JSON that can be read" + place));
  }

  private static String path(JsonMappingException defect) {
    var joined = defect.getPath().stream().map(JsonDefects::step).collect(Collectors.joining());
    return joined.startsWith(".") ? joined.substring(1) : joined;
  }

  private static String step(JsonMappingException.Reference step) {
    return step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName();
  }
}
