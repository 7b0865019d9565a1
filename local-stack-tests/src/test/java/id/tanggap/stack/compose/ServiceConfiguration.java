package id.tanggap.stack.compose;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names under which one service reads its settings from the environment. */
final class ServiceConfiguration {

  /**
   * Settings of Quarkus that have no place in a committed file, because they differ in every
   * installation or are secret.
   */
  private static final Set<String> OF_QUARKUS =
      Set.of(
          "quarkus.http.port",
          "quarkus.http.host",
          "quarkus.http.proxy.proxy-address-forwarding",
          "quarkus.http.proxy.trusted-proxies",
          "quarkus.datasource.jdbc.url",
          "quarkus.datasource.username",
          "quarkus.datasource.password",
          "quarkus.flyway.username",
          "quarkus.flyway.password",
          "quarkus.oidc.auth-server-url",
          "quarkus.oidc.token.issuer",
          "quarkus.datasource.sealed.username",
          "quarkus.datasource.sealed.password");

  private ServiceConfiguration() {}

  static Set<String> environmentNamesOf(String service) throws IOException {
    return Stream.of(OF_QUARKUS.stream(), DeclaredSettings.of(service), committed(service))
        .flatMap(names -> names)
        .map(ServiceConfiguration::environmentName)
        .collect(Collectors.toSet());
  }

  /**
   * MicroProfile Config: everything but letters and digits becomes an underscore, in upper case.
   */
  static String environmentName(String property) {
    return property.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
  }

  private static Stream<String> committed(String service) throws IOException {
    var properties = new Properties();
    load(properties, service + "/src/main/resources/application.properties");
    load(properties, "api-conventions/src/main/resources/META-INF/microprofile-config.properties");
    return properties.stringPropertyNames().stream().filter(name -> !name.startsWith("%"));
  }

  private static void load(Properties properties, String path) throws IOException {
    Path file = Compose.PROJECT.resolve(path);
    try (InputStream content = Files.newInputStream(file)) {
      properties.load(content);
    }
  }
}
