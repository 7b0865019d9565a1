package id.tanggap.complaint.wall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Whom a complaint may never reach, worked out anew whenever it is asked. */
@ApplicationScoped
public class Exclusions {

  private static final String HEADS_OF =
      """
      SELECT EXISTS (SELECT 1 FROM section_head s
       WHERE s.office_code = :office AND s.section_code = :section
         AND s.person_id IN (SELECT excluded_from(:complaint)))
      OR EXISTS (SELECT 1 FROM known_officer o
       WHERE o.office_code = :office AND o.section_code = :section
         AND o.person_id IN (SELECT excluded_from(:complaint)))
      """;

  private final EntityManager entities;

  Exclusions(EntityManager entities) {
    this.entities = entities;
  }

  /** The people a complaint is hidden from. */
  public Set<UUID> from(UUID complaintId) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery("SELECT excluded_from(:complaint)", UUID.class)
        .setParameter("complaint", complaintId)
        .stream()
        .collect(Collectors.toSet());
  }

  /** Whether a section has anybody among them, so that it cannot work on the complaint. */
  public boolean concern(String office, String section, UUID complaintId) {
    return (Boolean)
        entities
            .createNativeQuery(HEADS_OF, Boolean.class)
            .setParameter("office", office)
            .setParameter("section", section)
            .setParameter("complaint", complaintId)
            .getSingleResult();
  }
}
