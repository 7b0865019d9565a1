package id.tanggap.consultation.document;

import static id.tanggap.api.problem.CommonProblem.NOT_FOUND;

import id.tanggap.api.page.Cursor;
import id.tanggap.api.page.Limit;
import id.tanggap.api.page.Page;
import id.tanggap.api.problem.Refusal;
import id.tanggap.api.problem.Wording;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The documents in the books. */
@ApplicationScoped
class Documents implements PanacheRepositoryBase<Document, UUID> {

  private static final UUID FIRST = new UUID(0, 0);

  /** The documents of a case as they came; served by {@code document_of_consultation}. */
  Page<DocumentResponse> of(UUID consultation, Limit limit, Optional<Cursor> after) {
    var at = after.map(cursor -> cursor.instant(0)).orElse(Instant.EPOCH);
    var id = after.map(cursor -> cursor.uuid(1)).orElse(FIRST);
    var found =
        find(
                "consultationId = ?1 and receivedAt >= ?2 and (receivedAt > ?2 or id > ?3)"
                    + " order by receivedAt, id",
                consultation,
                at,
                id)
            .page(0, limit.plusOne())
            .list();
    var shown = found.stream().map(Document::response).toList();
    return Page.of(shown, limit, DocumentResponse::position);
  }

  /** Those that brought these bytes to a case, the first one first. */
  List<Document> withBytes(UUID consultation, String sha256) {
    return list("consultationId = ?1 and sha256 = ?2 order by id", consultation, sha256);
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
