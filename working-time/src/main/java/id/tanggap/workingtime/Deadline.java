package id.tanggap.workingtime;

/** When a duty is due, or that this cannot be computed yet; always with its derivation. */
public sealed interface Deadline permits Due, Uncomputable {

  /** The working, step by step. */
  Derivation derivation();
}
