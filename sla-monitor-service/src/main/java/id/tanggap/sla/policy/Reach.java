package id.tanggap.sla.policy;

/** Whom a changed policy reaches. */
public enum Reach {
  /** Clocks that begin from then on. */
  NEW_CLOCKS,
  /** Those that run, too; none of their deadlines comes earlier than it was told. */
  OPEN_CLOCKS
}
