package id.tanggap.consultation.consultation.view;

import id.tanggap.api.page.Cursor;
import id.tanggap.api.page.Limit;
import id.tanggap.api.page.Page;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** The consultations the caller may see, the nearest deadline first. */
@ApplicationScoped
class Queue {

  private final VisibleConsultations consultations;

  Queue(VisibleConsultations consultations) {
    this.consultations = consultations;
  }

  Page<QueueItem> page(QueueFilter filter, Limit limit, @Nullable Cursor after) {
    var conditions = consultations.narrowed(filter);
    if (after != null) {
      QueuePosition.in(after, 0).narrow(conditions);
    }
    var found = consultations.first(limit.plusOne(), conditions, QueuePosition.ORDER);
    var page = Page.of(found, limit, last -> QueuePosition.of(last).cursor());
    return consultations.shown(page);
  }
}
