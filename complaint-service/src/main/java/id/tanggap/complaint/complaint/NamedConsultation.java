package id.tanggap.complaint.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/**
 * The consultation a complaint names leads to who asked, so it goes with the words. Whoever held it
 * stays behind the wall.
 */
@ApplicationScoped
class NamedConsultation {

  private static final String KEEP_HOLDERS =
      """
      INSERT INTO held_the_consultation (complaint_id, person_id)
      SELECT DISTINCT CAST(?1 AS uuid), person_id FROM consultation_holder
       WHERE consultation_number = ?2
      ON CONFLICT DO NOTHING
      """;

  private final EntityManager entities;

  NamedConsultation(EntityManager entities) {
    this.entities = entities;
  }

  /** Leaves nothing of it but the ids of those who held it. */
  void forget(Complaint complaint) {
    Optional.ofNullable(complaint.consultationNumber)
        .ifPresent(
            number ->
                entities
                    .createNativeQuery(KEEP_HOLDERS)
                    .setParameter(1, complaint.id)
                    .setParameter(2, number)
                    .executeUpdate());
    complaint.consultationNumber = null;
  }
}
