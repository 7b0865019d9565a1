package id.tanggap.demo;

import java.util.HashMap;
import java.util.Map;

/** Puts request bodies together from parts that may be empty. */
final class With {

  private With() {}

  @SafeVarargs
  static Map<String, Object> all(Map<String, ?>... parts) {
    var whole = new HashMap<String, Object>();
    for (var part : parts) {
      whole.putAll(part);
    }
    return whole;
  }
}
