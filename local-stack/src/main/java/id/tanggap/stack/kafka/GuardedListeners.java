package id.tanggap.stack.kafka;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;

/**
 * One door for programs without credentials, which may read what is public, and one at which each
 * service proves who it is; what nobody was granted is refused.
 */
record GuardedListeners(KafkaPorts ports, KafkaPrincipals principals) implements Listeners {

  private static final String SERVICES = "SERVICES";

  @Override
  public int port() {
    return ports.open();
  }

  @Override
  public int controllerPort() {
    return ports.controller();
  }

  @Override
  public Map<String, String> toKafka() {
    var settings = new HashMap<>(doors());
    settings.putAll(credentials());
    settings.put(
        "authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer");
    settings.put("super.users", "User:" + KafkaPrincipals.BROKER);
    return settings;
  }

  private Map<String, String> doors() {
    return Map.of(
        "listeners",
        "PLAINTEXT://localhost:%d,SERVICES://localhost:%d,CONTROLLER://localhost:%d"
            .formatted(ports.open(), ports.services(), ports.controller()),
        "advertised.listeners",
        "PLAINTEXT://localhost:%d,SERVICES://localhost:%d"
            .formatted(ports.open(), ports.services()),
        "listener.security.protocol.map",
        "PLAINTEXT:PLAINTEXT,SERVICES:SASL_PLAINTEXT,CONTROLLER:SASL_PLAINTEXT",
        "inter.broker.listener.name",
        SERVICES);
  }

  private Map<String, String> credentials() {
    var known = principals.knownToTheBroker();
    return Map.of(
        "sasl.enabled.mechanisms", KafkaPrincipals.MECHANISM,
        "sasl.mechanism.inter.broker.protocol", KafkaPrincipals.MECHANISM,
        "sasl.mechanism.controller.protocol", KafkaPrincipals.MECHANISM,
        "listener.name.services.plain.sasl.jaas.config", known,
        "listener.name.controller.plain.sasl.jaas.config", known);
  }

  @Override
  public Map<String, Object> ofTheAdministrator() {
    return KafkaPrincipals.client(
        ports.bootstrapServersOfServices(),
        KafkaPrincipals.BROKER,
        principals.passwordOf(KafkaPrincipals.BROKER));
  }

  @Override
  public void grant() {
    try (var admin = Admin.create(ofTheAdministrator())) {
      new TopicRights(admin).grant();
    }
  }
}
