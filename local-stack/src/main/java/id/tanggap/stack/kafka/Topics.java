package id.tanggap.stack.kafka;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * The topics of the event contract: nothing in them ever expires, so that a projection can be
 * rebuilt from offset 0.
 */
public final class Topics {

  /** The topics of the services that exist today. */
  public static final List<String> ALL =
      List.of(
          "tanggap.consultation.v1",
          "tanggap.escalation.v1",
          "tanggap.complaint.v1",
          "tanggap.sla.v1");

  private static final int PARTITIONS = 12;
  private static final short REPLICAS = 1;

  private Topics() {}

  /** Makes the topics that are missing on the broker; those that exist stay as they are. */
  static void provide(String bootstrapServers) {
    Map<String, Object> settings =
        Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
    try (var admin = Admin.create(settings)) {
      for (var creation : admin.createTopics(missing(admin)).values().values()) {
        creation.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw new IllegalStateException("Cannot make the topics", e);
      }
    }
  }

  private static List<NewTopic> missing(Admin admin)
      throws ExecutionException, InterruptedException {
    Set<String> existing = admin.listTopics().names().get();
    return ALL.stream().filter(name -> !existing.contains(name)).map(Topics::topic).toList();
  }

  private static NewTopic topic(String name) {
    return new NewTopic(name, PARTITIONS, REPLICAS)
        .configs(
            Map.of(
                TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_DELETE,
                TopicConfig.RETENTION_MS_CONFIG, "-1",
                TopicConfig.RETENTION_BYTES_CONFIG, "-1"));
  }
}
