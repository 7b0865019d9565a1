package id.tanggap.acceptance.fuzz;

import java.util.List;
import java.util.Map;

/**
 * What attempts may rest on.
 *
 * @param ofTheCase a noun in a path, and the id of the thing that was made for this
 * @param values what fits a name, wherever it occurs; {@code noun.name} where it occurs in a path
 * @param roles of those who may call
 */
public record Known(Map<String, String> ofTheCase, Map<String, String> values, List<String> roles) {

  private static final String NOBODYS_ID = "0197a000-0000-7000-8000-000000000000";

  boolean isOfTheCase(String path) {
    return ofTheCase.containsKey(noun(path));
  }

  String inPath(String path, String variable) {
    return variable.equals("id")
        ? ofTheCase.getOrDefault(noun(path), NOBODYS_ID)
        : values.getOrDefault(noun(path) + "." + variable, values.getOrDefault(variable, "1"));
  }

  private static String noun(String path) {
    return path.split("/")[3];
  }
}
