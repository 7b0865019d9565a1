package id.tanggap.consultation.privacy;

import id.tanggap.consultation.consultation.Consultation;
import id.tanggap.consultation.privacy.PersonalData.CaseData;
import id.tanggap.consultation.privacy.PersonalData.HeldText;
import id.tanggap.consultation.privacy.StakeholderDetail.VisitOfStakeholder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;

/** Gathers all that is held of a person. */
@ApplicationScoped
class PersonalDataExports {

  private static final String TEXTS =
      """
      SELECT kind, at, text FROM (
        SELECT 'QUESTION' AS kind, c.submitted_at AS at, t.text
          FROM consultation c JOIN content t ON t.id = c.question_id WHERE c.id = :case
        UNION ALL SELECT 'RESPONSE', r.responded_at, t.text
          FROM response r JOIN content t ON t.id = r.content_id WHERE r.consultation_id = :case
        UNION ALL SELECT 'PROGRESS_REPORT', p.reported_at, t.text
          FROM progress_report p JOIN content t ON t.id = p.content_id WHERE p.consultation_id = :case
        UNION ALL SELECT 'MESSAGE', m.received_at, t.text
          FROM stakeholder_message m JOIN content t ON t.id = m.content_id
         WHERE m.consultation_id = :case
        UNION ALL SELECT 'NOTE', n.written_at, t.text
          FROM note n JOIN content t ON t.id = n.content_id WHERE n.consultation_id = :case
        UNION ALL SELECT 'REQUESTED_ITEM', r.opened_at, i.name
          FROM input_request r JOIN request_item i ON i.request_id = r.id
         WHERE r.consultation_id = :case AND i.name <> ''
        UNION ALL SELECT 'DOCUMENT', d.received_at, d.file_name
          FROM document d WHERE d.consultation_id = :case AND d.erased_at IS NULL
        UNION ALL SELECT 'STATED_REASON', NULL, s.reason
          FROM stated_reason s WHERE s.subject = CAST(:case AS text)) held
      ORDER BY at NULLS LAST, kind
      """;

  private final Session database;

  PersonalDataExports(Session database) {
    this.database = database;
  }

  PersonalData of(DataSubject it) {
    return new PersonalData(
        it.profile().id(),
        it.officeCode(),
        it.profile().profile(),
        it.profile().warnings(),
        it.profile().isRestricted(),
        it.visits().stream().map(VisitOfStakeholder::of).toList(),
        it.consultations().stream().map(this::of).toList());
  }

  private CaseData of(Consultation it) {
    var submission = it.submission();
    return new CaseData(
        it.id(),
        it.number(),
        submission.channel(),
        it.status(),
        submission.submittedAt(),
        submission.recordedAt(),
        submission.externalReference(),
        submission.createdBy(),
        it.contactPerson().orElse(null),
        textsOf(it));
  }

  private List<HeldText> textsOf(Consultation consultation) {
    return database
        .createNativeQuery(TEXTS, Tuple.class)
        .setParameter("case", consultation.id())
        .stream()
        .map(
            row ->
                new HeldText(
                    row.get(0, String.class), row.get(1, Instant.class), row.get(2, String.class)))
        .toList();
  }
}
