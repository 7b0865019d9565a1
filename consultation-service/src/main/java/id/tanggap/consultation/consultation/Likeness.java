package id.tanggap.consultation.consultation;

/** Why a case of the same asker may be the same question. */
public enum Likeness {
  /** The reference of the other system is the same but for its spelling or its channel. */
  SAME_REFERENCE,
  /** Most words of the two questions are the same. */
  SIMILAR_QUESTION
}
