package id.tanggap.consultation.document;

import static id.tanggap.consultation.ConsultationProblem.DOCUMENT_INFECTED;

import id.tanggap.consultation.act.Act;
import id.tanggap.consultation.act.Acts;
import id.tanggap.consultation.consultation.Bringer;
import id.tanggap.consultation.consultation.Consultation;
import id.tanggap.consultation.consultation.RequestLink;
import id.tanggap.consultation.consultation.StakeholderDocument;
import id.tanggap.consultation.register.Offices;
import id.tanggap.journal.Digest;
import id.tanggap.journal.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Takes a document into a case, which it may complete or set going again. */
@ApplicationScoped
class DocumentDesk {

  private final Documents documents;
  private final DocumentContents contents;
  private final Offices offices;
  private final Bringer bringer;
  private final Acts acts;

  DocumentDesk(
      Documents documents, DocumentContents contents, Offices offices, Bringer bringer, Acts acts) {
    this.documents = documents;
    this.contents = contents;
    this.offices = offices;
    this.bringer = bringer;
    this.acts = acts;
  }

  /** What became of a document: it is in the books, now or since it came before. */
  record Taken(Document document, State state) {
    enum State {
      NEW,
      KNOWN
    }
  }

  /** After the silence no request is open any more: the document counts, its link does not. */
  Taken take(Consultation consultation, Upload upload, Act act) {
    var link = consultation.hasEnded() ? RequestLink.NONE : upload.link();
    var same = documents.withBytes(consultation.id(), upload.sha256());
    same.forEach(it -> it.requireReadable(DOCUMENT_INFECTED));
    var known = same.stream().filter(one -> one.says(link)).findFirst();
    if (known.isPresent() && !consultation.hasEnded()) {
      return new Taken(known.get(), Taken.State.KNOWN);
    }
    documents.requireRoom(consultation.id(), link);
    return new Taken(file(consultation, upload.file(), link, same, act), Taken.State.NEW);
  }

  private Document file(
      Consultation consultation, Inspected file, RequestLink link, List<Document> same, Act act) {
    var salt = Digest.newSalt();
    var published = published(file, link, Digest.of(file.sha256(), salt));
    var today = offices.of(consultation.officeCode()).dateOf(act.occurredAt());
    var entries = consultation.receiveInput(published, today, act);
    var document = new Document(consultation, published, file, salt, act);
    same.stream()
        .findFirst()
        .ifPresentOrElse(
            document::repeats, () -> contents.keep(document.contentId(), file.bytes()));
    documents.persist(document);
    acts.record(act, entries);
    return document;
  }

  private StakeholderDocument published(Inspected file, RequestLink link, String digest) {
    return new StakeholderDocument(
        Ids.next(),
        link.requestId(),
        link.itemId(),
        file.type().mediaType(),
        file.bytes().length(),
        digest,
        bringer.party());
  }
}
