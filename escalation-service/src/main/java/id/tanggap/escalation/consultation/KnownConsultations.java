package id.tanggap.escalation.consultation;

import id.tanggap.events.consultation.ConsultationSnapshot;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** The projection of consultations; written by news only. */
@ApplicationScoped
public class KnownConsultations implements PanacheRepositoryBase<KnownConsultation, UUID> {

  /** A look at a consultation that holds no lock and leaves nothing in the session. */
  public Optional<Glance> glanceAt(UUID id) {
    return find(
            "select officeCode, accepted, topicCode, sectionCode, status from KnownConsultation where id = ?1",
            id)
        .project(Glance.class)
        .singleResultOptional();
  }

  /** What is known of a consultation, locked so that no news of its end slips in between. */
  public Optional<KnownConsultation> locked(UUID id) {
    return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Learns what an event says about its consultation and returns what is known then. */
  public KnownConsultation learn(ConsultationSnapshot news, String office, long sequence) {
    var id = news.consultationId();
    var known = locked(id).orElseGet(() -> new KnownConsultation(id));
    known.learn(news, office, sequence);
    persist(known);
    return known;
  }
}
