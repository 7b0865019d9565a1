package id.tanggap.journal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.common.config.SaslConfigs;

/** Where the broker is and who this service is to it: the names that the consumers use, too. */
@ConfigMapping(prefix = "kafka")
public interface BrokerAccess {

  /** Where to ask first; a service that asks elsewhere publishes to another office's broker. */
  @WithName("bootstrap.servers")
  String bootstrapServers();

  /** Without a SASL protocol the broker does not know which service asks, and has to be open. */
  @WithName("security.protocol")
  @WithDefault("PLAINTEXT")
  String securityProtocol();

  /** How the service proves who it is, PLAIN or SCRAM-SHA-512; the broker has to offer it. */
  @WithName("sasl.mechanism")
  Optional<String> mechanism();

  /** Name and secret of the service's principal; the broker grants by that name. */
  @WithName("sasl.jaas.config")
  Optional<String> credentials();

  /** The same as settings of a client. */
  default Map<String, Object> toKafka() {
    Map<String, Object> settings = new HashMap<>();
    settings.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers());
    settings.put(CommonClientConfigs.SECURITY_PROTOCOL_CONFIG, securityProtocol());
    mechanism().ifPresent(it -> settings.put(SaslConfigs.SASL_MECHANISM, it));
    credentials().ifPresent(it -> settings.put(SaslConfigs.SASL_JAAS_CONFIG, it));
    return settings;
  }
}
