package id.tanggap.stack.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LocalRealmTest {

  private static final Path PROJECT = Path.of("..");

  private final JsonNode realm = new LocalRealm(PROJECT).merged();

  @ParameterizedTest
  @MethodSource("id.tanggap.stack.keycloak.People#all")
  void every_person_comes_with_the_fixed_id_the_roles_and_the_offices(Person person) {
    var user = user(person.username());

    assertThat(user.get("id").asText()).isEqualTo(person.id());
    assertThat(texts(user.get("realmRoles"))).isEqualTo(person.roles());
    assertThat(texts(user.at("/attributes/offices"))).isEqualTo(person.offices());
  }

  @Test
  void a_stakeholder_has_a_satker_and_no_office() {
    assertThat(texts(user("satker-990002").at("/attributes/satker"))).containsExactly("990002");
  }

  @ParameterizedTest
  @MethodSource("id.tanggap.stack.keycloak.People#all")
  void every_role_of_a_person_is_a_role_of_the_realm(Person person) {
    assertThat(realm.at("/roles/realm").findValuesAsText("name")).containsAll(person.roles());
  }

  @Test
  void the_realm_of_production_has_neither_demo_client_nor_people() throws IOException {
    var file = PROJECT.resolve("deploy/keycloak/realm/tanggap-realm.json").toFile();
    var production = JsonMapper.builder().build().readTree(file);

    assertThat(production.get("clients").findValuesAsText("clientId"))
        .containsExactly("portal", "mobile", "omspan");
    assertThat(production.get("users").findValuesAsText("username"))
        .containsExactly("service-account-omspan");
  }

  /** One of 128 random bits needs no slow hash; one that a person has chosen does. */
  @Test
  void only_the_random_password_is_hashed_quickly() throws IOException {
    var file = PROJECT.resolve("deploy/keycloak/realm/tanggap-realm.json").toFile();
    var production = JsonMapper.builder().build().readTree(file);

    assertThat(production.path("passwordPolicy").asText()).doesNotContain("hash");
    assertThat(realm.path("passwordPolicy").asText()).contains("hashIterations(1)");
  }

  /** Otherwise each process would see another realm, and Keycloak's data would be thrown away. */
  @Test
  void a_person_is_written_down_in_one_order_in_every_process() {
    var fields = new ArrayList<String>();
    user("rina").fieldNames().forEachRemaining(fields::add);

    assertThat(fields).isSorted();
  }

  @Test
  void no_secret_stands_in_the_realm() {
    assertThat(realm.findValuesAsText("secret"))
        .isNotEmpty()
        .allMatch(text -> text.startsWith("$"));
  }

  private JsonNode user(String username) {
    for (var user : realm.get("users")) {
      if (user.get("username").asText().equals(username)) {
        return user;
      }
    }
    throw new AssertionError("Nobody is called " + username);
  }

  private static List<String> texts(JsonNode list) {
    return list.valueStream().map(JsonNode::asText).toList();
  }
}
