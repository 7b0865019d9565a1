package id.tanggap.journal;

/** What a service does when another one tells it something; runs inside the inbox's transaction. */
@FunctionalInterface
public interface Reaction<E> {

  /** Changes this service's state; what it throws parks the subject of the event. */
  void on(News<E> news);
}
