package id.tanggap.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the journal keeps with the running transaction: which event caused it, whom to wake after.
 */
@ApplicationScoped
class CurrentTransaction {

  private static final Object CAUSE = new Object();
  private static final Object WAKES = new Object();

  private final TransactionSynchronizationRegistry registry;

  CurrentTransaction(TransactionSynchronizationRegistry registry) {
    this.registry = registry;
  }

  void causedBy(UUID event) {
    registry.putResource(CAUSE, event);
  }

  @Nullable UUID cause() {
    return (UUID) registry.getResource(CAUSE);
  }

  void afterCommitOnce(Runnable action) {
    if (registry.getResource(WAKES) == null) {
      registry.putResource(WAKES, true);
      registry.registerInterposedSynchronization(new AfterCommit(action));
    }
  }

  private record AfterCommit(Runnable action) implements Synchronization {
    @Override
    public void beforeCompletion() {}

    @Override
    public void afterCompletion(int status) {
      if (status == Status.STATUS_COMMITTED) {
        action.run();
      }
    }
  }
}
