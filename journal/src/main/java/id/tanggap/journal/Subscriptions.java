package id.tanggap.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Optional;

/** All that this service reads of others. */
@ApplicationScoped
class Subscriptions {

  private final Instance<Subscription<?>> all;

  Subscriptions(@Any Instance<Subscription<?>> all) {
    this.all = all;
  }

  Optional<Subscription<?>> to(String source) {
    for (var each : all) {
      if (each.source().equals(source)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }
}
