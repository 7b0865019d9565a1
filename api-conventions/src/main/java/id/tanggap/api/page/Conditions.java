package id.tanggap.api.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The conditions that narrow a list, all of which hold, and their values by name. The text is the
 * program's own; whatever came from a caller is a value.
 */
public final class Conditions {

  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> values = new HashMap<>();

  /** Adds a condition with no value. */
  public void add(String condition) {
    conditions.add(condition);
  }

  /** Adds a condition with its values by name. */
  public void add(String condition, Map<String, ?> named) {
    conditions.add(condition);
    values.putAll(named);
  }

  /** Adds a condition with one value. */
  public void add(String condition, String name, Object value) {
    add(condition, Map.of(name, value));
  }

  /** Adds a condition unless its value was left out. */
  public void addIfGiven(String condition, String name, @Nullable Object value) {
    if (value != null) {
      add(condition, name, value);
    }
  }

  /** All conditions in the words of a query; one that always holds where there are none. */
  public String text() {
    return conditions.isEmpty() ? "1 = 1" : String.join(" and ", conditions);
  }

  /** The values by name. */
  public Map<String, Object> values() {
    return Map.copyOf(values);
  }
}
