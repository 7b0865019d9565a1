package id.tanggap.consultation.consultation.view;

import id.tanggap.consultation.consultation.Consultation;
import id.tanggap.consultation.consultation.PossibleDuplicate;
import id.tanggap.consultation.consultation.Requests;
import id.tanggap.consultation.consultation.deadline.Deadline;
import id.tanggap.consultation.consultation.deadline.DeadlineView;
import id.tanggap.consultation.consultation.deadline.Deadlines;
import id.tanggap.consultation.consultation.duplicate.PossibleDuplicates;
import id.tanggap.consultation.consultation.escalation.KnownEscalation;
import id.tanggap.consultation.consultation.escalation.KnownEscalations;
import id.tanggap.consultation.consultation.followup.ProgressReport;
import id.tanggap.consultation.consultation.followup.ProgressReports;
import id.tanggap.consultation.consultation.response.GivenResponse;
import id.tanggap.consultation.consultation.response.GivenResponses;
import id.tanggap.consultation.consultation.response.ResponseView;
import id.tanggap.consultation.content.Contents;
import id.tanggap.consultation.reference.Citations;
import id.tanggap.consultation.stakeholder.Stakeholders;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Fetches what belongs to one consultation, each kind in one statement, all texts in one. */
@ApplicationScoped
class CaseFiles {

  /** Stands where a text was erased on request. */
  private static final String ERASED = "";

  private final Stakeholders stakeholders;
  private final Contents contents;
  private final Requests requests;
  private final ProgressReports reports;
  private final GivenResponses responses;
  private final Citations citations;
  private final KnownEscalations escalations;
  private final Deadlines deadlines;
  private final PossibleDuplicates duplicates;

  CaseFiles(
      Stakeholders stakeholders,
      Contents contents,
      Requests requests,
      ProgressReports reports,
      GivenResponses responses,
      Citations citations,
      KnownEscalations escalations,
      Deadlines deadlines,
      PossibleDuplicates duplicates) {
    this.stakeholders = stakeholders;
    this.contents = contents;
    this.requests = requests;
    this.reports = reports;
    this.responses = responses;
    this.citations = citations;
    this.escalations = escalations;
    this.deadlines = deadlines;
    this.duplicates = duplicates;
  }

  CaseFile of(Consultation consultation) {
    var id = consultation.id();
    var question = consultation.submission().questionId();
    var told = reports.of(id);
    var given = responses.of(id);
    var escalated = escalations.of(id);
    var texts = texts(question, told, given);
    return new CaseFile(
        stakeholders.findById(consultation.asker().stakeholderId()).profile(),
        texts.getOrDefault(question, ERASED),
        requests.toTheStakeholder(id),
        requests.toAuthorities(id),
        told.stream().map(it -> it.response(texts.getOrDefault(it.contentId(), ERASED))).toList(),
        responses(given, texts),
        escalated.stream().map(KnownEscalation::view).toList(),
        deadlines(id, escalated),
        duplicates(consultation, texts.getOrDefault(question, ERASED)));
  }

  private List<ResponseView> responses(List<GivenResponse> given, Map<UUID, String> texts) {
    var cited = citations.named(given.stream().flatMap(GivenResponse::cited).toList());
    return given.stream()
        .map(it -> it.response(texts.getOrDefault(it.contentId(), ERASED), cited))
        .toList();
  }

  private Map<UUID, String> texts(
      UUID question, List<ProgressReport> told, List<GivenResponse> given) {
    var ids =
        Stream.of(
                Stream.of(question),
                told.stream().map(ProgressReport::contentId),
                given.stream().map(GivenResponse::contentId))
            .flatMap(some -> some)
            .toList();
    return contents.texts(ids);
  }

  /** Of a case that has ended nobody asks any more whether it is one too many. */
  private List<PossibleDuplicate> duplicates(Consultation consultation, String question) {
    return consultation.hasEnded() ? List.of() : duplicates.of(consultation, question);
  }

  private List<DeadlineView> deadlines(UUID consultation, List<KnownEscalation> escalated) {
    var cases =
        Stream.concat(Stream.of(consultation), escalated.stream().map(KnownEscalation::id))
            .toList();
    return deadlines.of(cases).stream().map(Deadline::view).toList();
  }
}
