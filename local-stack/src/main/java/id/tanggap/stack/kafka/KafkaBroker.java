package id.tanggap.stack.kafka;

import id.tanggap.stack.machine.Part;
import java.nio.file.Path;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;
import org.jspecify.annotations.Nullable;

/**
 * One Kafka broker, its own controller, inside this JVM; its data survives. It can be stopped and
 * started again, and then looks to its clients like a broker that was away.
 */
public final class KafkaBroker implements Part {

  private final Listeners listeners;
  private final BrokerSettings settings;
  private @Nullable KafkaRaftServer running;

  private KafkaBroker(Path directory, Listeners listeners) {
    this.listeners = listeners;
    this.settings = new BrokerSettings(directory.toAbsolutePath(), listeners);
  }

  /** A broker that keeps its log below {@code directory} and is open on two loopback ports. */
  public static KafkaBroker open(Path directory, int port, int controllerPort) {
    return new KafkaBroker(directory, new OpenListener(port, controllerPort));
  }

  /** A broker that knows each service and lets it do what the event contract says. */
  public static KafkaBroker guarded(Path directory, KafkaPorts ports, KafkaPrincipals principals) {
    return new KafkaBroker(directory, new GuardedListeners(ports, principals));
  }

  @Override
  public String name() {
    return "Kafka";
  }

  /** Starts the broker and returns when it answers and has all topics. */
  @Override
  public synchronized void start() {
    settings.formatLog();
    running = inTheLoaderOfKafka();
    Topics.provide(listeners.ofTheAdministrator());
    listeners.grant();
  }

  /**
   * Kafka finds parts of itself by name through the thread's loader, which a test may have changed.
   */
  private KafkaRaftServer inTheLoaderOfKafka() {
    var thread = Thread.currentThread();
    var callers = thread.getContextClassLoader();
    thread.setContextClassLoader(KafkaRaftServer.class.getClassLoader());
    try {
      var broker = new KafkaRaftServer(settings.toKafka(), Time.SYSTEM);
      broker.startup();
      return broker;
    } finally {
      thread.setContextClassLoader(callers);
    }
  }

  /** Stops the broker; its log stays. */
  @Override
  public synchronized void stop() {
    if (running == null) {
      return;
    }
    running.shutdown();
    running.awaitShutdown();
    running = null;
  }

  /** Where programs without credentials find the broker. */
  public String bootstrapServers() {
    return "localhost:" + listeners.port();
  }
}
