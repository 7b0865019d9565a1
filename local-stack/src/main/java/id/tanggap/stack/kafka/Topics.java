package id.tanggap.stack.kafka;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * The topics of the event contract: nothing in them ever expires, so that a projection can be
 * rebuilt from offset 0.
 */
public final class Topics {

  /** Every topic of the contract. */
  public static final List<String> ALL =
      Arrays.stream(EventTopic.values()).map(EventTopic::topicName).toList();

  private static final int PARTITIONS = 12;
  private static final short REPLICAS = 1;

  private Topics() {}

  /** Makes the topics that are missing on the broker; those that exist stay as they are. */
  static void provide(Map<String, Object> administrator) {
    try (var admin = Admin.create(administrator)) {
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
