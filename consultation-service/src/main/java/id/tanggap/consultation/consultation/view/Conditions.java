package id.tanggap.consultation.consultation.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The conditions of one query and their values. */
final class Conditions {

  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> values;

  Conditions(String first, Map<String, Object> values) {
    this.conditions.add(first);
    this.values = new HashMap<>(values);
  }

  void and(String condition, String name, Object value) {
    conditions.add(condition);
    values.put(name, value);
  }

  void andIfGiven(String condition, String name, @Nullable Object value) {
    if (value != null) {
      and(condition, name, value);
    }
  }

  String where() {
    return " where " + String.join(" and ", conditions);
  }

  Map<String, Object> values() {
    return values;
  }
}
