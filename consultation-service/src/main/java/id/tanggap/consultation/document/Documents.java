package id.tanggap.consultation.document;

import static id.tanggap.api.problem.CommonProblem.NOT_FOUND;
import static id.tanggap.consultation.ConsultationProblem.TOO_MANY_DOCUMENTS;
import static id.tanggap.consultation.document.ScanState.CLEAN;
import static id.tanggap.consultation.document.ScanState.INFECTED;
import static id.tanggap.consultation.document.ScanState.NOT_SCANNED;

import id.tanggap.api.page.Page;
import id.tanggap.api.problem.Refusal;
import id.tanggap.api.problem.Wording;
import id.tanggap.consultation.consultation.PageOfCase;
import id.tanggap.consultation.consultation.RequestLink;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The documents in the books. */
@ApplicationScoped
class Documents implements PanacheRepositoryBase<Document, UUID> {

  private static final int MOST_OF_REQUEST = 20;
  private static final int MOST_OF_CASE = 100;

  /** The documents of a case as they came; served by {@code document_of_consultation}. */
  Page<DocumentResponse> of(PageOfCase page) {
    var found = page.of(this, "receivedAt");
    var shown = found.stream().map(Document::response).toList();
    return Page.of(shown, page.limit(), DocumentResponse::position);
  }

  /** Those that brought these bytes to a case, the first one first. */
  List<Document> withBytes(UUID consultation, String sha256) {
    return list("consultationId = ?1 and sha256 = ?2 order by id", consultation, sha256);
  }

  /**
   * The next one behind an id that no scanner has looked at; served by {@code document_to_scan}.
   */
  @Transactional
  Optional<Document> toScan(UUID last) {
    return find("id > ?1 and scan = ?2 and erasedAt is null order by id", last, NOT_SCANNED)
        .firstResultOptional();
  }

  /** Nothing was found in these bytes, whichever documents brought them. */
  void foundClean(UUID contentId, Instant now) {
    update(
        "scan = ?1, scannedAt = ?2 where contentId = ?3 and scan = ?4",
        CLEAN,
        now,
        contentId,
        NOT_SCANNED);
  }

  /** This was found in these bytes, whichever documents brought them. */
  void foundInfected(UUID contentId, String signature, Instant now) {
    update(
        "scan = ?1, signature = ?2, scannedAt = ?3 where contentId = ?4",
        INFECTED,
        signature,
        now,
        contentId);
  }

  /** FF-5c: enough for an analysis, and an end for whoever sends without one. */
  void requireRoom(UUID consultation, RequestLink link) {
    if (count("consultationId = ?1 and erasedAt is null", consultation) >= MOST_OF_CASE
        || link.requestId() != null
            && count("requestId = ?1 and erasedAt is null", link.requestId()) >= MOST_OF_REQUEST) {
      throw TOO_MANY_DOCUMENTS
          .refusal()
          .with("mostOfCase", MOST_OF_CASE)
          .with("mostOfRequest", MOST_OF_REQUEST);
    }
  }

  /** One document of a case; one of another case is not there. */
  Document of(UUID consultation, UUID id) {
    return find("id = ?1 and consultationId = ?2", id, consultation)
        .firstResultOptional()
        .orElseThrow(() -> notFound(id));
  }

  static Refusal notFound(UUID id) {
    return NOT_FOUND.refusal(
        new Wording("Tidak ada dokumen " + id + " di sini", "No document " + id + " here"));
  }
}
