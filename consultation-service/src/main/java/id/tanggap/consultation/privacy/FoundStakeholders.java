package id.tanggap.consultation.privacy;

import id.tanggap.api.caller.Caller;
import id.tanggap.api.page.Conditions;
import id.tanggap.api.page.Cursor;
import id.tanggap.api.page.Limit;
import id.tanggap.api.page.Page;
import id.tanggap.consultation.stakeholder.Stakeholder;
import id.tanggap.consultation.stakeholder.StakeholderProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds under which ids a person is kept: each visit and case has a profile of its own. */
@ApplicationScoped
class FoundStakeholders {

  private static final String SAYS =
      """
      (locate(:words, lower(s.name)) > 0 or locate(:words, lower(s.organisationName)) > 0
       or locate(:words, lower(s.contact)) > 0 or s.satkerCode = :words
       or exists (select 1 from Consultation c where c.asker.stakeholderId = s.id
         and (locate(:words, lower(c.contactPerson.name)) > 0
           or locate(:words, lower(c.contactPerson.address)) > 0)))
      """;

  private static final String SERVED =
      """
      (exists (select 1 from Consultation c where c.asker.stakeholderId = s.id
         and c.officeCode in :offices)
       or exists (select 1 from Visit v where v.stakeholder = s and v.officeCode in :offices))
      """;

  private final EntityManager entities;
  private final Caller caller;

  FoundStakeholders(EntityManager entities, Caller caller) {
    this.entities = entities;
    this.caller = caller;
  }

  Page<FoundStakeholder> page(String words, @Nullable Cursor cursor, Limit limit) {
    var conditions = new Conditions();
    conditions.add(SAYS, "words", words.strip().toLowerCase(Locale.ROOT));
    if (!caller.servesEveryOffice()) {
      conditions.add(SERVED, "offices", caller.offices());
    }
    if (cursor != null) {
      conditions.add("s.id > :last", "last", cursor.uuid(0));
    }
    return Page.of(found(conditions, limit), limit, it -> Cursor.of(it.id().toString()))
        .map(FoundStakeholder::of);
  }

  private List<Stakeholder> found(Conditions conditions, Limit limit) {
    var query =
        entities.createQuery(
            "from Stakeholder s where " + conditions.text() + " order by s.id", Stakeholder.class);
    conditions.values().forEach(query::setParameter);
    return query.setMaxResults(limit.plusOne()).getResultList();
  }

  /** One profile of a person. */
  record FoundStakeholder(UUID id, StakeholderProfile profile, boolean restricted) {
    static FoundStakeholder of(Stakeholder it) {
      return new FoundStakeholder(it.id(), it.profile(), it.isRestricted());
    }
  }

  /** The shape of a page, for the OpenAPI document. */
  record FoundStakeholderPage(List<FoundStakeholder> items, @Nullable String nextCursor) {}
}
