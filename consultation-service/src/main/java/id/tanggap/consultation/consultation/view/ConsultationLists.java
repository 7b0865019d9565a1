package id.tanggap.consultation.consultation.view;

import static java.util.Objects.requireNonNull;

import id.tanggap.api.page.Limit;
import id.tanggap.api.page.Page;
import jakarta.enterprise.context.ApplicationScoped;

/** The three lists of consultations: the queue, the feed of changes, what a search finds. */
@ApplicationScoped
class ConsultationLists {

  private final Queue queue;
  private final ChangeFeed changes;
  private final Search search;

  ConsultationLists(Queue queue, ChangeFeed changes, Search search) {
    this.queue = queue;
    this.changes = changes;
    this.search = search;
  }

  Page<QueueItem> page(Reading reading, QueueFilter filter, Limit limit) {
    if (reading.isOfChanges()) {
      return ofChanges(reading, filter, limit);
    }
    return reading.q() == null
        ? queue.page(filter, limit, reading.cursor())
        : search.page(reading.q(), filter, limit, reading.cursor());
  }

  private Page<QueueItem> ofChanges(Reading reading, QueueFilter filter, Limit limit) {
    return reading.cursor() == null
        ? changes.since(requireNonNull(reading.updatedSince()), filter, limit)
        : changes.after(reading.cursor(), filter, limit);
  }
}
