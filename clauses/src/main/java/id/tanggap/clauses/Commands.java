package id.tanggap.clauses;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The commands of an API, written as the tables of transitions write them. */
public final class Commands {

  private static final String API = "/api/v1";
  private static final Set<String> CHANGING = Set.of("post", "put", "patch", "delete");

  private Commands() {}

  /** Of the {@code paths} of an OpenAPI document what changes something: "post /visits" for one. */
  public static Set<String> in(Map<String, ? extends Map<String, ?>> paths) {
    return paths.entrySet().stream()
        .flatMap(
            path ->
                path.getValue().keySet().stream()
                    .filter(CHANGING::contains)
                    .map(method -> method + " " + path.getKey().replace(API, "")))
        .collect(Collectors.toSet());
  }
}
