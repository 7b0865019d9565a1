package id.tanggap.stack.kafka;

import id.tanggap.stack.machine.Secrets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.common.config.SaslConfigs;

/**
 * Who the broker knows by name: itself, each service by its folder, and whoever looks after what is
 * sealed; with a secret each.
 */
public record KafkaPrincipals(Secrets secrets) {

  /** How a service proves who it is. */
  public static final String MECHANISM = "PLAIN";

  /** The services prove it in clear, which only the loopback may carry. */
  public static final String PROTOCOL = "SASL_PLAINTEXT";

  static final String BROKER = "broker";

  private static final String LOGIN =
      "org.apache.kafka.common.security.plain.PlainLoginModule required"
          + " username=\"%s\" password=\"%s\"";

  /** What a client says to be taken for {@code principal}. */
  public String credentialsOf(String principal) {
    return LOGIN.formatted(principal, passwordOf(principal)) + ";";
  }

  /** The settings of a client that is taken for {@code principal}. */
  public static Map<String, Object> client(String servers, String principal, String password) {
    return Map.of(
        CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG,
        servers,
        CommonClientConfigs.SECURITY_PROTOCOL_CONFIG,
        PROTOCOL,
        SaslConfigs.SASL_MECHANISM,
        MECHANISM,
        SaslConfigs.SASL_JAAS_CONFIG,
        LOGIN.formatted(principal, password) + ";");
  }

  /** The secret of {@code principal}. */
  public String passwordOf(String principal) {
    return secrets.named("kafka." + principal);
  }

  /** What the broker says when it asks itself, and whom it knows. */
  String knownToTheBroker() {
    var known =
        Stream.concat(Stream.of(BROKER), TopicRights.KNOWN.stream())
            .map(name -> " user_%s=\"%s\"".formatted(name, passwordOf(name)))
            .collect(Collectors.joining());
    return LOGIN.formatted(BROKER, passwordOf(BROKER)) + known + ";";
  }
}
