package id.tanggap.consultation.consultation.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Optional;
import java.util.UUID;

/** R2a: tickets of other systems; one reference and part is one case of an office and channel. */
@ApplicationScoped
class ExternalReferences {

  private static final String CLAIM =
      """
      INSERT INTO external_reference (office_code, channel, reference, part, consultation_id)
      VALUES (:office, :channel, :reference, :part, :consultation) ON CONFLICT DO NOTHING
      """;
  private static final String CASE =
      """
      SELECT consultation_id FROM external_reference
      WHERE office_code = :office AND channel = :channel AND reference = :reference AND part = :part
      """;

  private final EntityManager database;

  ExternalReferences(EntityManager database) {
    this.database = database;
  }

  /** Takes the reference for a new case, or says which case has it; waits for who is taking it. */
  Optional<UUID> claim(ConsultationRequest request, UUID newCase) {
    if (request.externalReference() == null) {
      return Optional.empty();
    }
    var claim = bound(database.createNativeQuery(CLAIM), request);
    if (claim.setParameter("consultation", newCase).executeUpdate() == 1) {
      return Optional.empty();
    }
    var known = bound(database.createNativeQuery(CASE, UUID.class), request);
    return Optional.of((UUID) known.getSingleResult());
  }

  private static Query bound(Query query, ConsultationRequest request) {
    return query
        .setParameter("office", request.officeCode())
        .setParameter("channel", request.channel().name())
        .setParameter("reference", request.externalReference())
        .setParameter("part", request.partOfReference());
  }
}
