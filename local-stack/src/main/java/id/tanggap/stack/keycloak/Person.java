package id.tanggap.stack.keycloak;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One invented person of the local stack, as {@code people.jsonl} has it; the id is the token's
 * sub.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Person(
    String id,
    String username,
    String name,
    List<String> roles,
    List<String> offices,
    @Nullable String satker,
    @Nullable String client) {

  /** A program, which the realm itself brings: it has no password and logs in with its secret. */
  boolean isProgram() {
    return client != null;
  }

  /** The user of a realm import; {@code password} may be a placeholder Keycloak fills in. */
  Map<String, Object> toUser(String password) {
    return Map.of(
        "id",
        id,
        "username",
        username,
        "enabled",
        true,
        "firstName",
        firstName(),
        "lastName",
        name.substring(firstName().length()).strip(),
        "realmRoles",
        roles,
        "attributes",
        attributes(),
        "credentials",
        List.of(Map.of("type", "password", "value", password)));
  }

  private String firstName() {
    return name.split(" ", 2)[0];
  }

  private Map<String, List<String>> attributes() {
    var attributes = new HashMap<String, List<String>>();
    if (!offices.isEmpty()) {
      attributes.put("offices", offices);
    }
    if (satker != null) {
      attributes.put("satker", List.of(satker));
    }
    return attributes;
  }
}
