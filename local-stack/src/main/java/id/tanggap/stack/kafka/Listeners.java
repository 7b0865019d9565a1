package id.tanggap.stack.kafka;

import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;

/** The doors of a broker, and what each lets through. */
sealed interface Listeners permits OpenListener, GuardedListeners {

  /** The controller's own door; nobody else asks there. */
  String CONTROLLER = "CONTROLLER";

  /** Where a program without credentials asks. */
  int port();

  /** Where the broker asks its controller. */
  int controllerPort();

  /** The settings of the broker that open these doors. */
  Map<String, String> toKafka();

  /** The settings of a client that may make topics and grant rights. */
  Map<String, Object> ofTheAdministrator();

  /** Grants what these listeners have to grant. */
  void grant();

  /** A client's address of this loopback port. */
  static Map<String, Object> at(int port) {
    return Map.of(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, "localhost:" + port);
  }
}
