package id.tanggap.events.sla;

/** How an obligation was judged: by when it was fulfilled, not by when that was recorded. */
public enum Verdict {
  MET,
  MISSED
}
