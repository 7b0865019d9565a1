package id.tanggap.consultation.document;

import static id.tanggap.consultation.ConsultationProblem.DOCUMENT_INFECTED;

import id.tanggap.api.caller.Caller;
import id.tanggap.consultation.act.Act;
import id.tanggap.consultation.act.Acts;
import id.tanggap.consultation.act.Side;
import id.tanggap.consultation.consultation.Consultation;
import id.tanggap.consultation.consultation.RequestLink;
import id.tanggap.consultation.consultation.StakeholderDocument;
import id.tanggap.consultation.consultation.assignment.AbsentOfficers;
import id.tanggap.consultation.register.Offices;
import id.tanggap.journal.Digest;
import id.tanggap.journal.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Takes a document into a case, which it may complete or set going again. */
@ApplicationScoped
class DocumentDesk {

  private final Documents documents;
  private final DocumentContents contents;
  private final Offices offices;
  private final AbsentOfficers absent;
  private final DocumentReaders readers;
  private final Caller caller;
  private final Acts acts;

  DocumentDesk(
      Documents documents,
      DocumentContents contents,
      Offices offices,
      AbsentOfficers absent,
      DocumentReaders readers,
      Caller caller,
      Acts acts) {
    this.documents = documents;
    this.contents = contents;
    this.offices = offices;
    this.absent = absent;
    this.readers = readers;
    this.caller = caller;
    this.acts = acts;
  }

  /** What became of a document: it is in the books, now or since it came before. */
  record Taken(DocumentResponse document, State state) {
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
      var told = told(known.get(), consultation, upload.file(), link, act);
      return new Taken(told, Taken.State.KNOWN);
    }
    documents.requireRoom(consultation.id(), link);
    var filed = file(consultation, upload.file(), link, same, act);
    return new Taken(told(filed, consultation, upload.file(), link, act), Taken.State.NEW);
  }

  /** FF-5c: who may not read the papers of the case hears an id, and else what he said himself. */
  private DocumentResponse told(
      Document it, Consultation consultation, Inspected file, RequestLink link, Act act) {
    if (readers.mayRead(consultation)) {
      return it.response();
    }
    var said = published(it.id(), file, link, "");
    return new Document(consultation, said, file, new byte[0], act).response();
  }

  private Document file(
      Consultation consultation, Inspected file, RequestLink link, List<Document> same, Act act) {
    var salt = Digest.newSalt();
    var published = published(Ids.next(), file, link, Digest.of(file.sha256(), salt));
    var today = offices.of(consultation.officeCode()).dateOf(act.occurredAt());
    var hadEnded = consultation.hasEnded();
    var entries = consultation.receiveInput(published, today, act);
    var document = new Document(consultation, published, file, salt, act);
    same.stream()
        .findFirst()
        .ifPresentOrElse(
            document::repeats, () -> contents.keep(document.contentId(), file.bytes()));
    documents.persist(document);
    acts.record(act, entries);
    if (hadEnded) {
      absent.letGo(consultation, act);
    }
    return document;
  }

  private StakeholderDocument published(UUID id, Inspected file, RequestLink link, String digest) {
    return new StakeholderDocument(
        id,
        link.requestId(),
        link.itemId(),
        file.type().mediaType(),
        file.bytes().length(),
        digest,
        Side.of(caller).party());
  }
}
