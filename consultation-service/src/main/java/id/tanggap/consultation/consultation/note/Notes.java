package id.tanggap.consultation.consultation.note;

import id.tanggap.api.page.Page;
import id.tanggap.consultation.act.Act;
import id.tanggap.consultation.consultation.PageOfCase;
import id.tanggap.consultation.content.Contents;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The notes in the books. */
@ApplicationScoped
public class Notes implements PanacheRepositoryBase<Note, UUID> {

  /** Stands where a text was erased on request. */
  private static final String ERASED = "";

  private final Contents contents;

  Notes(Contents contents) {
    this.contents = contents;
  }

  /** All notes of a case, for its timeline. */
  public List<Note> of(UUID consultation) {
    return list("consultationId = ?1", consultation);
  }

  NoteResponse keep(UUID consultation, String text, Act act) {
    var note = new Note(consultation, contents.keep(text).id(), act);
    persist(note);
    return note.response(text);
  }

  /** The notes of a case as they were written; served by {@code note_of_consultation}. */
  Page<NoteResponse> of(PageOfCase page) {
    var found = page.of(this, "writtenAt");
    return Page.of(withTexts(found), page.limit(), NoteResponse::position);
  }

  private List<NoteResponse> withTexts(List<Note> found) {
    var texts = contents.texts(found.stream().map(Note::contentId).toList());
    return found.stream()
        .map(one -> one.response(texts.getOrDefault(one.contentId(), ERASED)))
        .toList();
  }
}
