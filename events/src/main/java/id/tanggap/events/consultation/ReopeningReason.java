package id.tanggap.events.consultation;

/** Why a consultation that had ended goes on. */
public enum ReopeningReason {
  NOT_SATISFIED,
  NEW_FACTS,
  CORRECTION,
  STAKEHOLDER_INPUT
}
