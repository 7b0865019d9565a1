package id.tanggap.api.caller;

import jakarta.json.JsonString;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a claim as texts, whether the token gave one text, a list, or their JSON forms. */
final class ClaimValues {

  private ClaimValues() {}

  static Set<String> texts(@Nullable Object claim) {
    var texts = new LinkedHashSet<String>();
    if (claim instanceof Collection<?> many) {
      many.forEach(one -> texts.add(text(one)));
    } else if (claim != null) {
      texts.add(text(claim));
    }
    return Set.copyOf(texts);
  }

  private static String text(Object value) {
    return value instanceof JsonString json ? json.getString() : value.toString();
  }
}
