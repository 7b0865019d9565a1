package id.tanggap.consultation.privacy;

import id.tanggap.consultation.act.Act;
import id.tanggap.consultation.act.Acts;
import id.tanggap.consultation.consultation.Consultation;
import id.tanggap.consultation.stakeholder.Stakeholder;
import id.tanggap.consultation.stakeholder.Stakeholders;
import id.tanggap.events.consultation.ErasureReason;
import id.tanggap.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Takes away what was written in an ended case, with the salts, so that a digest in the journal
 * proves nothing about anybody; and who asked. The journal itself is not touched.
 */
@ApplicationScoped
public class Eraser {

  private static final List<String> WORDS =
      List.of(
          """
          DELETE FROM content WHERE id IN (
            SELECT question_id FROM consultation WHERE id = ?1
            UNION ALL SELECT content_id FROM response WHERE consultation_id = ?1
            UNION ALL SELECT content_id FROM progress_report WHERE consultation_id = ?1
            UNION ALL SELECT content_id FROM stakeholder_message WHERE consultation_id = ?1
            UNION ALL SELECT content_id FROM note WHERE consultation_id = ?1)
          """,
          """
          DELETE FROM document_chunk WHERE content_id IN (
            SELECT content_id FROM document WHERE consultation_id = ?1)
          """,
          """
          UPDATE document SET file_name = NULL, sha256 = NULL, salt = NULL,
            erased_at = (SELECT erased_at FROM consultation WHERE id = ?1)
           WHERE consultation_id = ?1 AND erased_at IS NULL
          """,
          """
          UPDATE request_item SET name = '' WHERE request_id IN (
            SELECT id FROM input_request WHERE consultation_id = ?1)
          """,
          "DELETE FROM stated_reason WHERE subject = CAST(?1 AS text)");

  private static final String REASONS_OF = "DELETE FROM stated_reason WHERE subject = ?1";

  /** A profile whose place another one took belongs to no case any more. */
  private static final String IS_USED =
      """
      SELECT EXISTS (SELECT 1 FROM consultation WHERE stakeholder_id = ?1 AND erased_at IS NULL)
          OR EXISTS (SELECT 1 FROM visit WHERE stakeholder_id = ?1)
      """;

  private final Stakeholders stakeholders;
  private final Acts acts;
  private final Journal journal;
  private final EntityManager entities;

  Eraser(Stakeholders stakeholders, Acts acts, Journal journal, EntityManager entities) {
    this.stakeholders = stakeholders;
    this.acts = acts;
    this.journal = journal;
    this.entities = entities;
  }

  /** What was written in a case, and whoever it was said of that no other case needs. */
  public void erase(Consultation consultation, ErasureReason reason, Act act) {
    if (!consultation.isErased()) {
      acts.record(act, List.of(consultation.erase(reason, act)));
      entities.flush();
      WORDS.forEach(statement -> execute(statement, consultation.id()));
    }
    profilesOf(consultation.id()).stream()
        .filter(profile -> !isUsed(profile))
        .forEach(profile -> eraseProfile(profile, consultation.officeCode(), reason, act));
  }

  /** Why something of a visit was recorded late, and whoever it was said of before. */
  public void eraseVisit(UUID visit, String office, ErasureReason reason, Act act) {
    entities.createNativeQuery(REASONS_OF).setParameter(1, visit.toString()).executeUpdate();
    profilesOf(visit).stream()
        .filter(profile -> !isUsed(profile))
        .forEach(profile -> eraseProfile(profile, office, reason, act));
  }

  /** Who somebody was; twice is once. */
  public void eraseProfile(UUID id, String office, ErasureReason reason, Act act) {
    stakeholders
        .findByIdOptional(id)
        .filter(profile -> !profile.isErased())
        .ifPresent(profile -> erase(profile, office, reason, act));
  }

  private void erase(Stakeholder profile, String office, ErasureReason reason, Act act) {
    acts.record(act, List.of(profile.erase(office, reason, act)));
    entities.flush();
  }

  /** The journal tells under which ids who asks was ever kept. */
  private Set<UUID> profilesOf(UUID subject) {
    return journal.of(subject.toString()).stream()
        .map(row -> row.data().path("stakeholderId").asText())
        .filter(id -> !id.isEmpty())
        .map(UUID::fromString)
        .collect(Collectors.toSet());
  }

  private boolean isUsed(UUID profile) {
    return (Boolean)
        entities
            .createNativeQuery(IS_USED, Boolean.class)
            .setParameter(1, profile)
            .getSingleResult();
  }

  private void execute(String statement, UUID consultation) {
    entities.createNativeQuery(statement).setParameter(1, consultation).executeUpdate();
  }
}
