package id.tanggap.consultation.consultation.view;

import id.tanggap.api.caller.Caller;
import id.tanggap.api.page.Conditions;
import id.tanggap.api.page.Page;
import id.tanggap.consultation.consultation.Consultation;
import id.tanggap.consultation.consultation.Sight;
import id.tanggap.consultation.register.Offices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/**
 * What every list of consultations has in common: only what the caller may see counts, and only
 * what it may know of that is shown.
 */
@ApplicationScoped
class VisibleConsultations {

  private final EntityManager database;
  private final Offices offices;
  private final Caller caller;

  VisibleConsultations(EntityManager database, Offices offices, Caller caller) {
    this.database = database;
    this.offices = offices;
    this.caller = caller;
  }

  /** Conditions on {@code c}: what the caller may see, narrowed to what it asks for. */
  Conditions narrowed(QueueFilter filter) {
    var sight = Sight.of(caller);
    var conditions = new Conditions();
    conditions.add(sight.condition(), sight.parameters());
    filter.narrow(conditions);
    return conditions;
  }

  /** The first of those that fulfil the conditions. */
  List<Consultation> first(int most, Conditions conditions, String order) {
    var query =
        database.createQuery(
            "from Consultation c where " + conditions.text() + " order by " + order,
            Consultation.class);
    conditions.values().forEach(query::setParameter);
    return query.setMaxResults(most).getResultList();
  }

  /** A page as this caller may know it. */
  Page<QueueItem> shown(Page<Consultation> found) {
    var page = found.map(it -> QueueItem.of(it, offices.of(it.officeCode())));
    return Sight.of(caller).isFromOutside() ? page.map(QueueItem::outside) : page;
  }
}
