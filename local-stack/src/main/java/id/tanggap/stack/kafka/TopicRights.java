package id.tanggap.stack.kafka;

import static org.apache.kafka.common.acl.AclOperation.DESCRIBE;
import static org.apache.kafka.common.acl.AclOperation.READ;
import static org.apache.kafka.common.acl.AclOperation.WRITE;
import static org.apache.kafka.common.acl.AclPermissionType.ALLOW;
import static org.apache.kafka.common.acl.AclPermissionType.DENY;

import id.tanggap.stack.service.ServiceCatalog;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/**
 * Who may do what: a service publishes on its own topic only and reads what the event contract lets
 * it read, in groups of its own name; everybody reads what is public, in any other group.
 */
record TopicRights(Admin admin) {

  /** The services among the principals. */
  static final List<String> SERVICES = ServiceCatalog.FOLDERS;

  /** Whoever looks after what is sealed, with a program of its own. */
  static final String INTEGRITY = "integrity";

  /** The principals beside the broker itself. */
  static final List<String> KNOWN = Stream.concat(SERVICES.stream(), Stream.of(INTEGRITY)).toList();

  private static final Duration ONE_MOMENT = Duration.ofMillis(20);
  private static final String ANYBODY = "ANONYMOUS";

  /** The services and whoever does not say who it is. */
  static final List<String> EVERYBODY =
      Stream.concat(Stream.of(ANYBODY), SERVICES.stream()).toList();

  /** Returns when the broker goes by them, which is a moment after it took them. */
  void grant() {
    var rights = rights();
    try {
      admin.createAcls(rights).all().get();
      while (!admin.describeAcls(AclBindingFilter.ANY).values().get().containsAll(rights)) {
        Thread.sleep(ONE_MOMENT);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException("Cannot grant the rights to the topics", e);
    }
  }

  private static List<AclBinding> rights() {
    var rights = new ArrayList<AclBinding>();
    for (var topic : EventTopic.values()) {
      allow(rights, topic.owner(), topic, WRITE);
      topic.readers().forEach(reader -> allow(rights, reader, topic, READ));
    }
    rights.add(right(ANYBODY, everyGroup(), READ, ALLOW));
    for (var service : KNOWN) {
      rights.add(right(service, groupsOf(service), READ, ALLOW));
      rights.add(right(ANYBODY, groupsOf(service), READ, DENY));
    }
    return rights;
  }

  private static void allow(
      List<AclBinding> rights, String principal, EventTopic topic, AclOperation operation) {
    var pattern = new ResourcePattern(ResourceType.TOPIC, topic.topicName(), PatternType.LITERAL);
    rights.add(right(principal, pattern, operation, ALLOW));
    rights.add(right(principal, pattern, DESCRIBE, ALLOW));
  }

  private static ResourcePattern everyGroup() {
    return new ResourcePattern(
        ResourceType.GROUP, ResourcePattern.WILDCARD_RESOURCE, PatternType.LITERAL);
  }

  private static ResourcePattern groupsOf(String service) {
    return new ResourcePattern(ResourceType.GROUP, service, PatternType.PREFIXED);
  }

  private static AclBinding right(
      String principal,
      ResourcePattern what,
      AclOperation operation,
      AclPermissionType permission) {
    return new AclBinding(
        what, new AccessControlEntry("User:" + principal, "*", operation, permission));
  }
}
