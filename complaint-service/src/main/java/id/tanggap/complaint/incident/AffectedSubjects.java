package id.tanggap.complaint.incident;

import id.tanggap.api.page.Conditions;
import id.tanggap.api.page.Cursor;
import id.tanggap.api.page.Limit;
import id.tanggap.api.page.Page;
import id.tanggap.complaint.secret.SealedJson;
import id.tanggap.journal.Ids;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom incidents affect. */
@ApplicationScoped
class AffectedSubjects implements PanacheRepositoryBase<AffectedSubject, UUID> {

  private final SealedJson sealed;

  AffectedSubjects(SealedJson sealed) {
    this.sealed = sealed;
  }

  void keep(UUID incident, List<AffectedPerson> people) {
    for (var person : people) {
      var id = Ids.next();
      persist(new AffectedSubject(id, incident, sealed.closed(person, id)));
    }
  }

  /** With an incident that has outlived its time goes whom it affected. */
  void forget(Collection<UUID> incidents) {
    delete("incidentId in ?1", incidents);
  }

  long countOf(UUID incident) {
    return count("incidentId", incident);
  }

  /** In the order they were recorded. */
  Page<AffectedPerson> of(UUID incident, @Nullable Cursor cursor, Limit limit) {
    var conditions = new Conditions();
    conditions.add("it.incidentId = :incident", "incident", incident);
    if (cursor != null) {
      conditions.add("it.id > :last", "last", cursor.uuid(0));
    }
    var fetched =
        find(
                "from AffectedSubject it where " + conditions.text() + " order by it.id",
                conditions.values())
            .range(0, limit.value())
            .list();
    return Page.of(fetched, limit, it -> Cursor.of(it.id.toString()))
        .map(it -> sealed.opened(it.content, it.id, AffectedPerson.class));
  }
}
