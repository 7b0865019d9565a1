package id.tanggap.api.notes;

import id.tanggap.api.problem.ProblemText;
import id.tanggap.api.problem.ProblemType;
import id.tanggap.api.problem.Wording;

/** What the notes may refuse. */
public enum NoteProblem implements ProblemType {
  NOTE_LOCKED;

  @Override
  public ProblemText text() {
    return new ProblemText(
        409,
        new Wording("Catatan terkunci", "Note is locked"),
        new Wording("Buka kuncinya dahulu.", "Unlock it first."));
  }
}
