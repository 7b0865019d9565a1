package id.tanggap.stack.compose;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.stack.kafka.Topics;
import id.tanggap.stack.postgres.ServiceDatabase;
import id.tanggap.stack.service.ServiceCatalog;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ComposeTest {

  private static final Compose COMPOSE = Compose.ofTheProject();

  static List<String> services() {
    return ServiceCatalog.FOLDERS;
  }

  @Test
  void every_service_of_the_local_stack_has_an_image() {
    assertThat(COMPOSE.builtHere()).containsExactlyElementsOf(services());
  }

  @ParameterizedTest
  @MethodSource("services")
  void every_environment_name_is_a_setting_of_the_service(String service) throws IOException {
    assertThat(COMPOSE.environmentOf(service))
        .isNotEmpty()
        .isSubsetOf(ServiceConfiguration.environmentNamesOf(service));
  }

  @Test
  void a_setting_of_one_service_is_none_of_another() throws IOException {
    var declared = DeclaredSettings.of("complaint-service").toList();

    assertThat(declared)
        .contains(
            "kafka.sasl.jaas.config", "tanggap.complaint.sealed.closed-at", "tanggap.start-at")
        .doesNotContain("tanggap.clamd.host", "tanggap.tracking.secret");
    assertThat(ServiceConfiguration.environmentNamesOf("escalation-service"))
        .doesNotContain("TANGGAP_COMPLAINT_SECRET", "TANGGAP_CLAMD_HOST");
  }

  @ParameterizedTest
  @MethodSource("services")
  void each_service_works_in_its_own_database_with_its_own_roles(String service) {
    var database = ServiceDatabase.nameFor(service);

    assertThat(COMPOSE.value(service, "QUARKUS_DATASOURCE_JDBC_URL")).endsWith("/" + database);
    assertThat(COMPOSE.value(service, "QUARKUS_DATASOURCE_USERNAME")).isEqualTo(database + "_app");
    assertThat(COMPOSE.value(service, "QUARKUS_FLYWAY_USERNAME")).isEqualTo(database + "_owner");
  }

  /** Who has one password has one database, and not the whole of it. */
  @Test
  void no_two_roles_of_the_database_have_one_password() {
    var passwords =
        services().stream()
            .flatMap(
                service ->
                    Stream.of("QUARKUS_DATASOURCE_PASSWORD", "QUARKUS_FLYWAY_PASSWORD")
                        .map(name -> COMPOSE.value(service, name)))
            .toList();

    assertThat(passwords)
        .allMatch(password -> password.matches("\\$\\{TANGGAP_\\w+}"))
        .doesNotHaveDuplicates()
        .doesNotContain(COMPOSE.value("keycloak", "KC_DB_PASSWORD"))
        .allSatisfy(
            password ->
                assertThat(COMPOSE.environmentOf("postgres"))
                    .contains(password.substring(2, password.length() - 1)));
  }

  /** Whoever says to be somebody else is not believed unless the operator named that proxy. */
  @ParameterizedTest
  @MethodSource("services")
  void only_a_proxy_that_is_named_tells_addresses_of_visitors(String service) {
    assertThat(COMPOSE.value(service, "QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING"))
        .isEqualTo("true");
    assertThat(COMPOSE.value(service, "QUARKUS_HTTP_PROXY_TRUSTED_PROXIES"))
        .isEqualTo("${TANGGAP_TRUSTED_PROXIES:-127.0.0.1}");
  }

  @ParameterizedTest
  @MethodSource("services")
  void the_database_of_each_service_is_created(String service) throws IOException {
    assertThat(Compose.text("deploy/postgres/create-databases.sh"))
        .containsPattern("for service in .*\\b" + ServiceDatabase.nameFor(service) + "\\b");
  }

  @Test
  void the_topics_are_those_of_the_local_stack() throws IOException {
    assertThat(Compose.text("deploy/kafka/create-topics.sh"))
        .contains("for topic in " + String.join(" ", Topics.ALL) + ";");
  }

  @ParameterizedTest
  @MethodSource("services")
  void the_broker_knows_each_service_by_a_secret_of_its_own(String service) throws IOException {
    var credentials = COMPOSE.value(service, "KAFKA_SASL_JAAS_CONFIG");
    var secret = Pattern.compile("\\$\\{(\\w+)}").matcher(credentials).results().toList();

    assertThat(credentials).contains("username=\"%s\"".formatted(service));
    assertThat(secret).hasSize(1);
    assertThat(COMPOSE.value("kafka", "KAFKA_LISTENER_NAME_SERVICES_PLAIN_SASL_JAAS_CONFIG"))
        .contains("user_%s=\"${%s:?".formatted(service, secret.getFirst().group(1)));
    assertThat(Compose.text("deploy/kafka/create-topics.sh"))
        .contains("grant %s Write".formatted(service))
        .containsPattern("for service in .*\\b" + service + "\\b");
  }

  @Test
  void keycloak_gets_everything_the_realm_leaves_open() throws IOException {
    var realm = Compose.text("deploy/keycloak/realm/tanggap-realm.json");
    var open = Pattern.compile("\\$\\{(TANGGAP_\\w+)}").matcher(realm).results();

    assertThat(COMPOSE.environmentOf("keycloak")).containsAll(open.map(m -> m.group(1)).toList());
  }

  @Test
  void the_example_of_the_environment_names_every_secret() throws IOException {
    var secrets =
        Pattern.compile("\\$\\{(TANGGAP_\\w+):\\?").matcher(Compose.text("docker-compose.yml"));

    assertThat(Compose.text("deploy/compose.env.example"))
        .contains(secrets.results().map(secret -> secret.group(1) + "=").toList());
  }
}
