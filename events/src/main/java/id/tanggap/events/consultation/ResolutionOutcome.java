package id.tanggap.events.consultation;

/** What a response says: the answer, or whose place it is to give it. */
public enum ResolutionOutcome {
  ANSWERED,
  REFERRED_ELSEWHERE,
  OUT_OF_SCOPE,
  DUPLICATE
}
