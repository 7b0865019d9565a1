package id.tanggap.stack.kafka;

/**
 * The loopback ports of a guarded broker.
 *
 * @param open for programs without credentials
 * @param services for those that prove who they are
 * @param controller the broker's own
 */
public record KafkaPorts(int open, int services, int controller) {

  /** Where a program without credentials finds the broker. */
  public String bootstrapServers() {
    return "localhost:" + open;
  }

  /** Where a service finds the broker. */
  public String bootstrapServersOfServices() {
    return "localhost:" + services;
  }
}
