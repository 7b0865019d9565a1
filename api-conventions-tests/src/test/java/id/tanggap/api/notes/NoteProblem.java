package id.tanggap.api.notes;

import id.tanggap.api.problem.ProblemType;

/** What the notes may refuse. */
public enum NoteProblem implements ProblemType {
  NOTE_LOCKED;

  @Override
  public String slug() {
    return "note-locked";
  }

  @Override
  public int status() {
    return 409;
  }

  @Override
  public String titleId() {
    return "Catatan terkunci";
  }

  @Override
  public String titleEn() {
    return "Note is locked";
  }

  @Override
  public String remedy() {
    return "Unlock it first.";
  }
}
