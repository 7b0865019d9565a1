package id.tanggap.complaint.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** Who of the office did what to a complaint: behind the wall, as the published journal is not. */
@ApplicationScoped
class Acts {

  private static final String KEEP =
      "INSERT INTO complaint_act (complaint_id, sequence, person_id) VALUES (?1, ?2, ?3)";

  private final EntityManager entities;

  Acts(EntityManager entities) {
    this.entities = entities;
  }

  /** The latest event of the complaint was this person's doing; of a reporter nothing is kept. */
  void keep(Complaint complaint, By by) {
    Optional.ofNullable(by.personId())
        .ifPresent(
            person ->
                entities
                    .createNativeQuery(KEEP)
                    .setParameter(1, complaint.id)
                    .setParameter(2, complaint.sequence)
                    .setParameter(3, person)
                    .executeUpdate());
  }
}
