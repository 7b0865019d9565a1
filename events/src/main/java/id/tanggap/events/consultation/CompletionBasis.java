package id.tanggap.events.consultation;

/** Why a request to the stakeholder counts as complete. */
public enum CompletionBasis {
  ALL_ITEMS,
  OFFICER
}
