package id.tanggap.stack.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * The realm of the local stack: the one of production, with the demo client and the invented people
 * on top. Secrets and addresses stay placeholders, which Keycloak fills from its environment. Their
 * password is 128 random bits, which no slow hash makes safer.
 */
public final class LocalRealm {

  private static final String REALM = "deploy/keycloak/realm/tanggap-realm.json";
  private static final String OVERLAY = "deploy/keycloak/local/tanggap-overlay.json";
  private static final String PASSWORD = "${TANGGAP_DEMO_PASSWORD}";
  private static final String PASSWORD_POLICY = "passwordPolicy";

  /** The same realm is the same text in every process, or each start would import it anew. */
  private final JsonMapper json =
      JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

  private final Path project;

  /** The realm of the project in this folder. */
  public LocalRealm(Path project) {
    this.project = project;
  }

  /** The realm as Keycloak imports it. */
  public ObjectNode merged() {
    var realm = read(REALM);
    var overlay = read(OVERLAY);
    clients(realm).addAll(clients(overlay));
    realm.set(PASSWORD_POLICY, overlay.get(PASSWORD_POLICY));
    ArrayNode users = realm.withArray("/users");
    People.all().stream()
        .filter(person -> !person.isProgram())
        .map(person -> json.<JsonNode>valueToTree(person.toUser(PASSWORD)))
        .forEach(users::add);
    return realm;
  }

  private static ArrayNode clients(ObjectNode realm) {
    return realm.withArray("/clients");
  }

  private ObjectNode read(String file) {
    try {
      return json.readValue(project.resolve(file).toFile(), ObjectNode.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
