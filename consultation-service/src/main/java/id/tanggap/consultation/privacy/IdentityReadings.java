package id.tanggap.consultation.privacy;

import id.tanggap.api.caller.Caller;
import id.tanggap.journal.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;

/**
 * UU PDP 31: who looked a person up and what was shown of the person, by id. What an officer sees
 * of the own case is told by the journal of the case.
 */
@ApplicationScoped
class IdentityReadings {

  private static final String NOTE =
      """
      INSERT INTO identity_reading (id, stakeholder_id, reader_id, reader_role, shown, read_at)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6)
      """;

  private final EntityManager entities;
  private final Caller caller;
  private final Clock clock;

  IdentityReadings(EntityManager entities, Caller caller, Clock clock) {
    this.entities = entities;
    this.caller = caller;
    this.clock = clock;
  }

  /** Stands before what is shown leaves, in the same transaction. */
  void note(Shown shown, Collection<UUID> stakeholders) {
    stakeholders.forEach(stakeholder -> note(shown, stakeholder));
  }

  void note(Shown shown, UUID stakeholder) {
    entities
        .createNativeQuery(NOTE)
        .setParameter(1, Ids.next())
        .setParameter(2, stakeholder)
        .setParameter(3, caller.personId())
        .setParameter(4, caller.actor().role())
        .setParameter(5, shown.name())
        .setParameter(6, clock.instant())
        .executeUpdate();
  }

  /** How much of a person was shown. */
  enum Shown {
    FOUND,
    PROFILE,
    ALL_DATA
  }
}
