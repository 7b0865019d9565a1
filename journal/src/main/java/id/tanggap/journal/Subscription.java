package id.tanggap.journal;

import java.util.Map;
import java.util.Optional;

/**
 * What this service reads of one other service, and how it reacts: a bean, so that what is parked
 * can be given to it again by an administrator.
 */
public interface Subscription<E> {

  /** The CloudEvents source of the events, {@code /tanggap/<service>}. */
  String source();

  /** The event types that the reaction considers, by name; others are ignored. */
  Map<String, Class<? extends E>> types();

  /**
   * Where it is told that an event of this source was passed over: not on the usual topic of this
   * service where what it reads is closed to most, as its subject alone would say too much.
   */
  default Optional<String> topicOfSkips() {
    return Optional.empty();
  }

  /**
   * Changes this service's state, inside the inbox's transaction; what it throws parks the subject
   * of the event.
   */
  void on(News<E> news);
}
