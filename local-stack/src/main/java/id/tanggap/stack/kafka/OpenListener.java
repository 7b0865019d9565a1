package id.tanggap.stack.kafka;

import java.util.Map;

/** One door for everybody, as the tests of one module need it. */
record OpenListener(int port, int controllerPort) implements Listeners {

  @Override
  public Map<String, String> toKafka() {
    return Map.of(
        "listeners",
        "PLAINTEXT://localhost:%d,CONTROLLER://localhost:%d".formatted(port, controllerPort),
        "advertised.listeners",
        "PLAINTEXT://localhost:" + port,
        "listener.security.protocol.map",
        "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
  }

  @Override
  public Map<String, Object> ofTheAdministrator() {
    return Listeners.at(port);
  }

  @Override
  public void grant() {
    // whoever reaches an open broker may do everything
  }
}
