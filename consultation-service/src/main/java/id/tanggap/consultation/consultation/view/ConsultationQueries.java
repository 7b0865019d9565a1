package id.tanggap.consultation.consultation.view;

import id.tanggap.api.caller.Caller;
import id.tanggap.api.page.Cursor;
import id.tanggap.api.page.Limit;
import id.tanggap.api.page.Page;
import id.tanggap.consultation.consultation.Consultation;
import id.tanggap.consultation.consultation.Sight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

/** Lists of the consultations the caller may see, the nearest deadline first. */
@ApplicationScoped
class ConsultationQueries {

  private final EntityManager database;
  private final Caller caller;

  ConsultationQueries(EntityManager database, Caller caller) {
    this.database = database;
    this.caller = caller;
  }

  Page<QueueItem> queue(QueueFilter filter, Limit limit, @Nullable Cursor after) {
    var sight = Sight.of(caller);
    var conditions = new Conditions(sight.condition(), sight.parameters());
    filter.narrow(conditions);
    if (after != null) {
      conditions.and("c.queueAt >= :at", "at", after.instant(0));
      conditions.and("(c.queueAt > :at or c.id > :id)", "id", after.uuid(1));
    }
    var query =
        database.createQuery(
            "from Consultation c" + conditions.where() + " order by c.queueAt, c.id",
            Consultation.class);
    conditions.values().forEach(query::setParameter);
    var found = query.setMaxResults(limit.plusOne()).getResultList();
    var page = Page.of(found, limit, ConsultationQueries::position).map(QueueItem::of);
    return sight.isFromOutside() ? page.map(QueueItem::outside) : page;
  }

  private static Cursor position(Consultation consultation) {
    return Cursor.of(consultation.queueAt().toString(), consultation.id().toString());
  }
}
