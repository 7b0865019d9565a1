package id.tanggap.stack.kafka;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import kafka.server.KafkaConfig;
import org.apache.kafka.metadata.storage.Formatter;

/** What one small broker that is its own controller needs to know. */
record BrokerSettings(Path directory, Listeners listeners) {

  private static final int NODE = 1;
  private static final String CLUSTER = "dGFuZ2dhcC1sb2thbC0x"; // any 16 bytes, the same for ever

  KafkaConfig toKafka() {
    var settings = new HashMap<String, String>();
    settings.putAll(roles());
    settings.putAll(listeners.toKafka());
    settings.putAll(oneBrokerOnly());
    settings.putAll(smallAndQuick());
    return new KafkaConfig(settings);
  }

  /** Formatting an already formatted log changes nothing. */
  void formatLog() {
    try {
      Files.createDirectories(directory);
      new Formatter()
          .setClusterId(CLUSTER)
          .setNodeId(NODE)
          .addDirectory(directory.toString())
          .setMetadataLogDirectory(directory.toString())
          .setControllerListenerName(Listeners.CONTROLLER)
          .setIgnoreFormatted(true)
          .setPrintStream(silence())
          .run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (Exception e) {
      throw new IllegalStateException("Cannot format the log in " + directory, e);
    }
  }

  private Map<String, String> roles() {
    return Map.of(
        "process.roles",
        "broker,controller",
        "node.id",
        Integer.toString(NODE),
        "controller.quorum.voters",
        NODE + "@localhost:" + listeners.controllerPort(),
        "controller.listener.names",
        Listeners.CONTROLLER,
        "log.dirs",
        directory.toString(),
        "auto.create.topics.enable",
        "false");
  }

  private static Map<String, String> oneBrokerOnly() {
    return Map.of(
        "offsets.topic.replication.factor", "1",
        "transaction.state.log.replication.factor", "1",
        "transaction.state.log.min.isr", "1",
        "share.coordinator.state.topic.replication.factor", "1",
        "share.coordinator.state.topic.min.isr", "1");
  }

  /**
   * The short session lets a restart after a hard kill wait 2 s, not 9, for its own old session.
   */
  private static Map<String, String> smallAndQuick() {
    return Map.of(
        "offsets.topic.num.partitions", "4",
        "transaction.state.log.num.partitions", "4",
        "share.coordinator.state.topic.num.partitions", "1",
        "group.initial.rebalance.delay.ms", "0",
        "log.cleaner.dedupe.buffer.size", Integer.toString(4 * 1024 * 1024),
        "num.network.threads", "2",
        "num.io.threads", "4",
        "broker.session.timeout.ms", "2000",
        "broker.heartbeat.interval.ms", "500");
  }

  private static PrintStream silence() {
    return new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
  }
}
