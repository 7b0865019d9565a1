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

  static Refusal refusal(JsonProcessingException defect, Language language) {
    return defect instanceof JsonMappingException mapping && isAboutAField(mapping)
        ? badField(mapping, language)
        : malformed(defect, language);
  }

  private static boolean isAboutAField(JsonMappingException defect) {
    var unreadable = new CauseChain(defect).has(JsonDefects::isAboutTheText);
    return !unreadable && !defect.getPath().isEmpty();
  }

  /** Not JSON at all, or beyond the bounds of depth and length. */
  private static boolean isAboutTheText(Throwable defect) {
    return defect instanceof JsonParseException || defect instanceof StreamConstraintsException;
  }

  private static Refusal badField(JsonMappingException defect, Language language) {
    var field = path(defect);
    return CommonProblem.INVALID_INPUT.refusal(field).violation(field, message(defect, language));
  }

  private static String message(JsonMappingException defect, Language language) {
    var unknown = defect instanceof UnrecognizedPropertyException;
    return switch (language) {
      case INDONESIAN -> unknown ? "isian tidak dikenal" : "jenis atau bentuk nilai tidak sesuai";
      case ENGLISH -> unknown ? "is not known" : "has the wrong type or form";
    };
  }

  private static Refusal malformed(JsonProcessingException defect, Language language) {
    var at = defect.getLocation();
    var place = at == null ? "" : " (%d:%d)".formatted(at.getLineNr(), at.getColumnNr());
    return CommonProblem.MALFORMED_REQUEST.refusal(
        switch (language) {
              case INDONESIAN -> "Isi permintaan bukan JSON yang dapat dibaca";
              case ENGLISH -> "The body is not JSON that can be read";
            }
            + place);
  }

  private static String path(JsonMappingException defect) {
    var joined = defect.getPath().stream().map(JsonDefects::step).collect(Collectors.joining());
    return joined.startsWith(".") ? joined.substring(1) : joined;
  }

  private static String step(JsonMappingException.Reference step) {
    return step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName();
  }
}
